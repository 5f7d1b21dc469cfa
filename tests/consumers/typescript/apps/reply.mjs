// The replies to a C2B validation: only codes that may be sent, and the two that are ready.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";

const facts = JSON.parse(await readFile("facts.json", "utf8"));
const codes = await import(facts.package.name);

const may = facts.replies.map(({ code }) => code);
assert.deepEqual([...codes.C2B_REPLY_CODES], may);
for (const { code, outcome } of facts.replies) {
  const words = outcome === "success" ? "Accepted" : "Rejected";
  const reply = { ResultCode: code, ResultDesc: words };
  assert.deepEqual(codes.c2bValidationResponse(code), reply);
  for (const text of ["", "No such account"]) {
    const said = { ResultCode: code, ResultDesc: text };
    assert.deepEqual(codes.c2bValidationResponse(code, text), said);
  }
}
const all = facts.families.flatMap((family) => family.codes);
const others = all
  .map(({ info }) => info.code)
  .filter((code) => !may.includes(code));
for (const code of [...others, "", "1", "constructor", 0, null, undefined]) {
  if (may.includes(code)) continue;
  assert.throws(() => codes.c2bValidationResponse(code), RangeError);
}
const ready = (outcome, pick) => {
  const of = facts.replies.filter((reply) => reply.outcome === outcome);
  return pick(of)?.code;
};
for (const reply of [codes.C2B_VALIDATION_ACCEPT, codes.C2B_VALIDATION_REJECT])
  assert.ok(Object.isFrozen(reply));
assert.equal(
  codes.C2B_VALIDATION_ACCEPT?.ResultCode,
  ready("success", (list) => list[0]),
);
assert.equal(
  codes.C2B_VALIDATION_REJECT?.ResultCode,
  ready("failure", (list) => list.at(-1)),
);
