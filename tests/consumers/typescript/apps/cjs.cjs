// A CommonJS module that requires the package.
const facts = require("./facts.json");
const check = require("./check.cjs");

check(require(facts.package.name), facts);
