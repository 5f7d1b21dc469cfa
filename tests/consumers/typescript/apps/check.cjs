// Checks every promise of a package against the facts of its catalogue.
const assert = require("node:assert/strict");

/** Codes that no catalogue of the tests knows in all families, names of Object.prototype among them. */
const STRANGERS = [
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "valueOf",
  "",
  " ",
  "\u0000",
  "no such code",
];

function checkFamily(codes, { id, type, codes: members }) {
  const known = codes[type];
  const isKnown = codes[`is${type}`];
  const getInfo = codes[`get${type}Info`];
  assert.equal(codes.Family[type], id);
  assert.deepEqual(
    Object.entries(known),
    members.map(({ key, info }) => [key, info.code]),
  );
  for (const { info } of members) {
    assert.deepStrictEqual(getInfo(info.code), info);
    assert.equal(codes.lookup(id, info.code), getInfo(info.code));
    assert.ok(isKnown(info.code));
  }
  const texts = new Set(members.map(({ info }) => info.code));
  const near = [...texts].flatMap((code) => [
    `0${code}`,
    ` ${code}`,
    `${code} `,
    `${code}\n`,
  ]);
  const strangers = [...STRANGERS, ...near].filter((code) => !texts.has(code));
  assert.ok(strangers.length > 0);
  for (const code of strangers) {
    assert.equal(getInfo(code), undefined);
    assert.equal(codes.lookup(id, code), undefined);
    assert.equal(isKnown(code), false);
    // An unknown code is never a success, and never safe to retry.
    assert.notEqual(getInfo(code)?.outcome, "success");
    const retry = getInfo(code)?.retry ?? codes.UNKNOWN_RETRY;
    assert.deepEqual(retry, { when: "never", confirmFirst: true });
  }
  // A value that is no text never throws and is never known.
  for (const value of [
    0,
    1,
    null,
    undefined,
    {},
    [],
    Symbol("x"),
    10n,
    Number.NaN,
  ]) {
    assert.equal(getInfo(value), undefined);
    assert.equal(isKnown(value), false);
  }
}

module.exports = function check(codes, facts) {
  const { families } = facts;
  assert.deepEqual(
    Object.values(codes.Family),
    families.map(({ id }) => id),
  );
  for (const family of families) checkFamily(codes, family);

  const infos = families.flatMap((family) =>
    family.codes.map(({ info }) => info),
  );
  assert.ok(infos.length > 0);
  for (const text of [
    ...new Set(infos.map(({ code }) => code)),
    ...STRANGERS,
  ]) {
    const expected = infos.filter(({ code }) => code === text);
    assert.deepStrictEqual(codes.lookupAll(text), expected);
  }
  for (const family of [
    "__proto__",
    "constructor",
    "no such family",
    "",
    undefined,
  ]) {
    assert.equal(codes.lookup(family, infos[0].code), undefined);
  }

  assert.equal(codes.CATALOGUE_VERSION, facts.package.version);
  assert.match(codes.CATALOGUE_DIGEST, /^sha256:[0-9a-f]{64}$/);
  assert.deepEqual(Object.values(codes.CodeOutcome), ["success", "failure"]);
  assert.deepEqual(Object.values(codes.Fault), [
    "customer",
    "merchant",
    "safaricom",
  ]);
  assert.deepEqual(Object.values(codes.RetryWhen), [
    "never",
    "after_delay",
    "after_customer_acts",
    "after_fix",
  ]);
  const exported = families.flatMap(({ type }) => [
    type,
    `is${type}`,
    `get${type}Info`,
  ]);
  const names = Object.keys(codes).filter(
    (name) => !["default", "module.exports", "__esModule"].includes(name),
  );
  assert.deepEqual(names.sort(), [...exported, ...facts.exported].sort());
};
