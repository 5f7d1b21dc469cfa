// Runs every gate on every catalogue: node main.mjs TOOL REPOSITORY WORK
import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import path from "node:path";

import { bundleGates } from "./bundle.mjs";
import { consumerGates } from "./consume.mjs";
import { docsGates } from "./docs.mjs";
import { exampleGates } from "./example.mjs";
import { readFacts } from "./facts.mjs";
import { fuzzCatalogue } from "./fuzz.mjs";
import { hoverGates } from "./hover.mjs";
import { packageGates } from "./package.mjs";
import { run } from "./process.mjs";
import { sourceGates } from "./source.mjs";

const [tool, root, work] = process.argv.slice(2);
const results = { passed: 0, failed: 0 };

/** The catalogues: ours, every valid case, and one of random texts. */
async function catalogues() {
  const found = [{ name: "codes", file: path.join(root, "codes.yaml") }];
  const cases = path.join(root, "tests/cases/valid");
  for (const name of (await readdir(cases)).sort()) {
    found.push({ name, file: path.join(cases, name, "codes.yaml") });
  }
  const file = path.join(work, "fuzz.yaml");
  await mkdir(work, { recursive: true });
  await writeFile(file, fuzzCatalogue());
  found.push({ name: "fuzz", file });
  return found;
}

/** Generates a package, packs and installs it, and holds every gate against it. */
async function check({ name, file }) {
  const out = path.join(work, name);
  const gate = async (what, body) => {
    try {
      await body();
      results.passed += 1;
      console.log(`ok typescript ${name} ${what}`);
      return true;
    } catch (error) {
      results.failed += 1;
      console.error(
        `FAILED typescript ${name} ${what}\n${error.stack ?? error}`,
      );
      return false;
    }
  };
  const generated = await gate("generate", () =>
    run(tool, [
      "generate",
      "--target",
      "typescript",
      "--catalogue",
      file,
      "--out",
      out,
    ]),
  );
  if (!generated) return;
  const context = {
    name,
    root,
    tool,
    gate,
    facts: readFacts(await readFile(file, "utf8")),
    source: path.join(out, "typescript"),
    app: path.join(out, "app"),
    apps: path.join(import.meta.dirname, "../apps"),
    tools: path.join(import.meta.dirname, "../node_modules"),
  };
  await sourceGates(context);
  if (!(await packageGates(context))) return;
  await consumerGates(context);
  await hoverGates(context);
  await docsGates(context);
  await bundleGates(context);
  if (name === "codes") await exampleGates(context);
}

const queue = await catalogues();
const worker = async () => {
  for (let next = queue.shift(); next; next = queue.shift()) await check(next);
};
await Promise.all([worker(), worker()]);
console.log(`${results.passed} passed, ${results.failed} failed`);
process.exitCode = results.failed === 0 && results.passed > 0 ? 0 : 1;
