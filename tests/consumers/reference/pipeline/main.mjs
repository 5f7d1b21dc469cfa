// Writes what has changed of the compiled files: node main.mjs TOOL REPOSITORY WORK
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";

import { compile } from "./compile.mjs";

const [tool, root, work] = process.argv.slice(2);
for (const [name, text] of await compile(tool, root, work)) {
  const file = path.join(root, "templates/reference", name);
  const before = await readFile(file, "utf8").catch(() => undefined);
  if (text !== before) await writeFile(file, text);
  const change = text === before ? "unchanged" : "written";
  console.log(`templates/reference/${name} ${change}, ${text.length} bytes`);
}
