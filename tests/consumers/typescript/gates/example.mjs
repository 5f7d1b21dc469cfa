// The example on the packed package: compiled, and driven over real HTTP, kill -9 included.
import assert from "node:assert/strict";
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";

import { node, run } from "./process.mjs";

export async function exampleGates({ gate, app, root, facts, tools }) {
  await gate("example", async () => {
    const source = path.join(root, "examples/typescript-express");
    const tree = path.join(tools, "../example");
    const example = path.join(tree, "examples/typescript-express");
    const lock = await readFile(path.join(source, "package-lock.json"), "utf8");
    // The address of our own package is the only one that it may name.
    const named = [...lock.matchAll(/"resolved": "(.*)"/g)].map(([, at]) => at);
    assert.deepEqual(named, ["../../generated/typescript"]);
    assert.ok((await lines(path.join(source, "src/app.ts"))) < 100);

    const generated = path.join(tree, "generated/typescript");
    await rm(generated, { recursive: true, force: true });
    const installed = path.join(app, "node_modules", facts.package.name);
    await cp(installed, generated, { recursive: true });
    for (const part of ["dist", "src"]) {
      await rm(path.join(example, part), { recursive: true, force: true });
    }
    await mkdir(example, { recursive: true });
    const skipped = /\/(?:node_modules|dist)$/;
    const filter = (from) => !skipped.test(from);
    await cp(source, example, { recursive: true, filter });
    // Its packages are installed once, and again only where the lock file changed.
    const done = path.join(tree, "installed.json");
    if ((await readFile(done, "utf8").catch(() => "")) !== lock) {
      await run("npm", ["ci", "--silent"], { cwd: example });
      await writeFile(done, lock);
    }
    await node(["node_modules/typescript/bin/tsc"], { cwd: example });
    const program = path.join(example, "dist/app.js");
    const drive = path.join(root, "tests/examples/run");
    const output = await run(drive, [process.execPath, program]);
    assert.match(output, /^\d+ passed, 0 failed$/m);
  });
}

async function lines(file) {
  return (await readFile(file, "utf8")).trimEnd().split("\n").length;
}
