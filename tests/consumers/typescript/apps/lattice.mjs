// The laws of the merge, over all statuses and outcomes: whatever the order, the end is the same.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";

const facts = JSON.parse(await readFile("facts.json", "utf8"));
const { PaymentStatus, isFinalStatus, isPaymentStatus, mergeStatus } =
  await import(facts.package.name);

const statuses = Object.values(PaymentStatus);
const outcomes = [
  "accepted",
  ...statuses.filter((status) => status !== "disputed"),
];
assert.equal(statuses.length, 7);
assert.equal(outcomes.length, 7);

/** The status that some outcomes make, one after the other. */
const after = (...events) => events.reduce(mergeStatus, "pending");

for (const status of statuses) {
  assert.ok(isPaymentStatus(status));
  for (const a of outcomes) {
    const once = mergeStatus(status, a);
    assert.ok(statuses.includes(once));
    assert.equal(mergeStatus(once, a), once, "idempotent");
    for (const b of outcomes) {
      const both = mergeStatus(once, b);
      assert.equal(both, mergeStatus(mergeStatus(status, b), a), "commutative");
      for (const c of outcomes) {
        // A join of outcomes first is a status that only outcomes lead to.
        const joined = after(b, c);
        const left = mergeStatus(both, c);
        if (joined !== "disputed") {
          assert.equal(mergeStatus(once, joined), left, "associative");
        } else {
          assert.equal(left, "disputed", "a conflict sticks");
        }
      }
    }
    if (isFinalStatus(status)) {
      assert.ok(once === status || once === "disputed", "final is not lost");
      const contradicts = isFinalStatus(a) && a !== status;
      assert.equal(once === "disputed", contradicts || status === "disputed");
    }
  }
  assert.equal(mergeStatus(status, "accepted"), mergeStatus(status, "pending"));
}
assert.equal(after("accepted"), "pending", "an acceptance is no success");
assert.equal(after("timed_out", "succeeded", "timed_out"), "succeeded");
assert.deepEqual(
  statuses.filter((status) => isFinalStatus(status)),
  ["succeeded", "failed", "rejected", "disputed"],
);

// What comes from storage need not be a status.
for (const text of ["", "Pending", "__proto__", "constructor", "toString"]) {
  assert.equal(isPaymentStatus(text), false);
  assert.throws(() => mergeStatus(text, "failed"), RangeError);
  assert.throws(() => mergeStatus("pending", text), RangeError);
}
// Nor need it be a text: a list of one reads like it, as a key.
assert.equal(isPaymentStatus(["failed"]), false);
assert.throws(() => mergeStatus(["pending"], "failed"), RangeError);
assert.throws(() => mergeStatus("pending", ["failed"]), RangeError);
