// Checks a package by its sources: node sources.mjs INDEX FACTS
import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";

import check from "./check.cjs";

const [index, facts] = process.argv.slice(2);
check(
  await import(pathToFileURL(index)),
  JSON.parse(await readFile(facts, "utf8")),
);
