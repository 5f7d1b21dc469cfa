// Writes page.js where it has changed: node main.mjs TOOL REPOSITORY WORK
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";

import { compile } from "./compile.mjs";

const [tool, root, work] = process.argv.slice(2);
const file = path.join(root, "templates/reference/page.js");
const text = await compile(tool, root, work);
const before = await readFile(file, "utf8").catch(() => undefined);
if (text !== before) await writeFile(file, text);
const change = text === before ? "unchanged" : "written";
console.log(`templates/reference/page.js ${change}, ${text.length} bytes`);
