// The package as it would be published: packed by npm, linted, and installed from its tarball.
import assert from "node:assert/strict";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";

import { publint } from "publint";
import { formatMessage } from "publint/utils";

import { modules } from "./facts.mjs";
import { node, run } from "./process.mjs";

/** The files that the tarball must hold, and no others. */
function expectedFiles({ facts }, licences) {
  return [
    "CHANGELOG.md",
    "README.md",
    "codegen-manifest.json",
    "dist/codegen-manifest.json",
    "package.json",
    ...licences,
    ...modules(facts).flatMap((name) => [
      `dist/${name}.js`,
      `dist/${name}.d.ts`,
    ]),
  ].sort();
}

/** Packs and installs; false where there is nothing to go on with. */
export async function packageGates(context) {
  const { gate, source, app, facts, tool, tools } = context;
  const { name, version } = facts.package;
  let tarball;

  const packed = await gate("pack", async () => {
    // What an earlier build left must not be published.
    await mkdir(path.join(source, "dist/families"), { recursive: true });
    await writeFile(path.join(source, "dist/families/stale.js"), "");
    const output = await run("npm", ["pack", "--json"], { cwd: source });
    // The scripts write to the same output before npm writes its answer.
    const [answer] = JSON.parse(output.slice(output.search(/^\[$/m)));
    assert.equal(`${answer.name}@${answer.version}`, `${name}@${version}`);
    const manifest = await readJson(path.join(source, "codegen-manifest.json"));
    const licences = Object.keys(manifest.files).filter((file) =>
      file.startsWith("LICENSE"),
    );
    assert.ok(licences.length > 0);
    const files = answer.files.map((file) => file.path).sort();
    assert.deepEqual(files, expectedFiles(context, licences));
    tarball = path.join(source, answer.filename);
  });
  if (!packed) return false;

  await gate("publint", async () => {
    const bytes = await readFile(tarball);
    const pack = { tarball: new Uint8Array(bytes).buffer };
    const { messages } = await publint({
      pack,
      level: "suggestion",
      strict: true,
    });
    const manifest = await readJson(path.join(source, "package.json"));
    assert.deepEqual(
      messages.map((message) => formatMessage(message, manifest)),
      [],
    );
  });

  await gate("are-the-types-wrong", () =>
    node([
      `${tools}/@arethetypeswrong/cli/dist/index.js`,
      tarball,
      "--profile",
      "esm-only",
    ]),
  );

  const installed = path.join(app, "node_modules", name);
  const isInstalled = await gate("install", async () => {
    const manifest = { name: "app", private: true, type: "module" };
    await writeFile(path.join(app, "package.json"), JSON.stringify(manifest));
    await run(
      "npm",
      [
        "install",
        "--offline",
        "--no-audit",
        "--no-fund",
        "--engine-strict",
        tarball,
      ],
      { cwd: app },
    );
    const found = await readJson(path.join(installed, "package.json"));
    assert.equal(found.sideEffects, false);
    // The description has a space for what cannot be seen.
    const words = (text) => text.split(/[\p{Z}\p{C}]+/u);
    const { description } = facts.package;
    assert.deepEqual(words(found.description), words(description));
    assert.equal(found.license, facts.package.license);
    assert.equal(found.homepage, facts.package.repository);
    assert.equal(found.dependencies, undefined);
    const { catalogue } = await readJson(
      path.join(installed, "codegen-manifest.json"),
    );
    const text = await readFile(
      path.join(installed, "dist/catalogue.js"),
      "utf8",
    );
    assert.ok(text.includes(catalogue));
  });
  if (!isInstalled) return false;

  await gate("verify", async () => {
    await run(tool, ["verify", installed]);
    const module = path.join(installed, "dist/index.js");
    const text = await readFile(module, "utf8");
    await writeFile(module, `${text}\n`);
    await assert.rejects(run(tool, ["verify", installed]), /index\.js: edited/);
    await writeFile(module, text);
  });
  return true;
}

async function readJson(file) {
  return JSON.parse(await readFile(file, "utf8"));
}
