// Whatever bytes or values come, a parser gives an event or a ParseError, and an error tells nothing of the body.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { inspect } from "node:util";

const facts = JSON.parse(await readFile("facts.json", "utf8"));
const codes = await import(facts.package.name);
const { ParseError } = codes;
const raw = facts.parsers.map((name) => codes[name]);
const decoded = facts.parsers.map((name) => codes[`${name}Value`]);
assert.ok(raw.length > 0 && raw.every(Boolean) && decoded.every(Boolean));

/** What comes of a body: an event, or the error. */
function outcome(parse, body, options) {
  try {
    const event = parse(body, options);
    assert.equal(typeof event.outcome, "string");
    // All but the body, which may be more than can be written.
    JSON.stringify({ ...event, body: undefined });
    return event;
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    assert.equal(
      error.message,
      `expected ${error.expected} at ${error.path}, found ${error.found}`,
    );
    assert.match(error.path, /^\$/);
    return error;
  }
}

const kinds = (parsers, body, options) =>
  new Set(parsers.map((parse) => outcome(parse, body, options).kind));

// Size: exactly the limit is allowed, by bytes and not by characters.
const padded = (bytes) => `"${"x".repeat(bytes - 2)}"`;
for (const turn of [(text) => text, (text) => Buffer.from(text)]) {
  assert.ok(!kinds(raw, turn(padded(1 << 20))).has("too_large"));
  assert.deepEqual([...kinds(raw, turn(padded((1 << 20) + 1)))], ["too_large"]);
  assert.ok(!kinds(raw, turn('"éé"'), { maxBytes: 6 }).has("too_large"));
  assert.ok(kinds(raw, turn('"éé"'), { maxBytes: 5 }).has("too_large"));
  assert.deepEqual(
    [...kinds(raw, turn("[]"), { maxBytes: NaN })],
    ["too_large"],
  );
}

// Depth: a long way below is no stack overflow, in valid and in broken JSON.
const deep = (open, close, depth) => open.repeat(depth) + close.repeat(depth);
for (const [open, close] of [
  ["[", "]"],
  ['{"a":', "}"],
  ['{"Body":', "}"],
  ["[", ""],
  ['[{"', ""],
]) {
  const body = deep(open, close, 100_000);
  for (const options of [undefined, { maxDepth: 1e9 }]) {
    const found = kinds(raw, body, options);
    const expected = open === '[{"' ? ["too_deep", "not_json"] : ["too_deep"];
    assert.ok([...found].every((kind) => expected.includes(kind)));
  }
}
assert.ok(!kinds(raw, deep("[", "]", 64)).has("too_deep"));
assert.deepEqual([...kinds(raw, deep("[", "]", 65))], ["too_deep"]);
assert.ok(!kinds(raw, deep("[", "]", 512), { maxDepth: 512 }).has("too_deep"));
assert.ok(kinds(raw, deep("[", "]", 513), { maxDepth: 1e9 }).has("too_deep"));

// Numbers and strings of a megabyte take no time worth noting.
const started = performance.now();
for (const number of [
  "9".repeat(1_000_000),
  `0.${"0".repeat(1_000_000)}1`,
  `1e${"9".repeat(1_000_000)}`,
  `${"1.1,".repeat(200_000)}1`,
  `${"10".repeat(400_000)}.${"01".repeat(80_000)}`,
]) {
  for (const parse of raw) {
    outcome(parse, `{"ResultCode":${number},"TransAmount":${number}}`);
    outcome(parse, `{"ResultCode":[${number}]}`);
  }
}
for (const text of ["\\\\", "\\ud83d\\ude00", "\\ud83d", ".1", "e-"]) {
  const body = `{"ResultDesc":"${text.repeat(900_000 / text.length)}"}`;
  for (const parse of raw) outcome(parse, body);
}
const took = performance.now() - started;
assert.ok(took < 20_000, `${took} ms`);

// Random bytes, and bodies with random bytes in them.
let state = 20_261_122;
const random = (below) => {
  state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
  return (state >>> 8) % below;
};
const secret = "254700000001";
const bodies = [
  `{"Body":{"stkCallback":{"MerchantRequestID":"m","CheckoutRequestID":"c","ResultCode":0,"CallbackMetadata":{"Item":[{"Name":"Amount","Value":1.50},{"Name":"PhoneNumber","Value":${secret}},{"Name":"TransactionDate","Value":20191219102115}]}}}}`,
  `{"Result":{"ResultCode":"0","ConversationID":"a","OriginatorConversationID":"b","ResultParameters":{"ResultParameter":{"Key":"__proto__","Value":"${secret}"}}}}`,
  `{"TransID":"R","TransAmount":"10.00","TransTime":"20191122063845","MSISDN":"${secret}","BillRefNumber":""}`,
  `{"ResponseCode":"0","ResultCode":"1032","CheckoutRequestID":"c","errorCode":null}`,
].map((text) => Buffer.from(text));
const BYTES = [...'{}[]",:\\.-+eE0123456789ul \n\u0000'].map((character) =>
  character.charCodeAt(0),
);
const counted = { events: 0, errors: 0 };
for (let round = 0; round < 1_500; round += 1) {
  const body = Buffer.from(bodies[round % bodies.length]);
  for (let edit = random(4); edit >= 0; edit -= 1) {
    const byte = random(2) ? BYTES[random(BYTES.length)] : random(256);
    body[random(body.length)] = byte;
  }
  const noise = Buffer.from(Array.from({ length: 40 }, () => random(256)));
  for (const bytes of [body, noise, body.subarray(0, random(body.length))]) {
    for (const parse of raw) {
      const found = outcome(parse, bytes);
      counted[found instanceof ParseError ? "errors" : "events"] += 1;
      // What is printed of an error is nothing that was in the body.
      if (found instanceof ParseError) {
        const printed = inspect({ ...found, message: found.message });
        assert.ok(!printed.includes(secret), printed);
        assert.ok(!JSON.stringify(found).includes(secret));
        assert.ok(found.body !== undefined);
      }
    }
  }
}
assert.ok(counted.errors > 1_000, JSON.stringify(counted));
// A reply has no bytes that a random edit must break; other channels may lose all of their bodies.
assert.ok(counted.events > 0 || facts.channels.length === 1);

// What is neither text nor bytes is refused, not guessed at.
for (const body of [{}, [], null, undefined, 1, true, new ArrayBuffer(2)]) {
  assert.deepEqual([...kinds(raw, body)], ["wrong_type"]);
}

// Decoded values: what JSON does not have, what holds itself, what others share.
const ring = { Body: {} };
ring.Body.stkCallback = ring;
ring.Result = ring;
assert.deepEqual([...kinds(decoded, ring)], ["too_deep"]);
let shared = {};
for (let level = 0; level < 60; level += 1) shared = { a: shared, b: shared };
assert.ok(!kinds(decoded, shared).has("too_deep"));
const odd = [
  undefined,
  Symbol("x"),
  10n,
  NaN,
  -Infinity,
  () => 1,
  new Map([["ResultCode", "0"]]),
  new Date(0),
  new String("0"),
  new Uint8Array(2),
  Object.create(null),
  Object.create({ ResultCode: "0", ResponseCode: "0", TransID: "R" }),
];
const timeout = codes.parseTimeoutValue;
for (const value of odd) {
  for (const parse of decoded) {
    const place = { ResultCode: value, errorCode: value, TransID: value };
    for (const body of [value, place, { Body: value }, { Result: value }]) {
      const found = outcome(parse, body);
      assert.ok(found instanceof ParseError || parse === timeout);
    }
  }
}

// Keys that all objects have been made to inherit are no keys of a body.
const before = raw.map((parse) => outcome(parse, "{}").message);
Object.prototype.ResultCode = "0";
Object.prototype.TransID = "R";
Object.prototype.Result = { ResultCode: "0" };
try {
  const after = raw.map((parse) => outcome(parse, "{}").message);
  assert.deepEqual(after, before);
  const values = decoded.map((parse) => outcome(parse, {}).message);
  assert.deepEqual(values, before);
} finally {
  delete Object.prototype.ResultCode;
  delete Object.prototype.TransID;
  delete Object.prototype.Result;
}
