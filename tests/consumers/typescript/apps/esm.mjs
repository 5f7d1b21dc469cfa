// An ES module that imports the package, by name and by parts.
import { readFile } from "node:fs/promises";

import check from "./check.cjs";

const facts = JSON.parse(await readFile("facts.json", "utf8"));
check(await import(facts.package.name), facts);
