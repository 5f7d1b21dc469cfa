// What a bundler makes of the package: one family alone, nothing where nothing is used, and its size.
import assert from "node:assert/strict";
import { gzipSync } from "node:zlib";

import { build } from "esbuild";

/** The most that our own catalogue may weigh in a browser, minified and compressed. */
const LIMIT = 8_000;

async function bundle({ app }, contents) {
  const result = await build({
    stdin: { contents, resolveDir: app },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "neutral",
    metafile: true,
    write: false,
    logLevel: "silent",
  });
  const [output] = Object.values(result.metafile.outputs);
  const inputs = Object.entries(output.inputs).filter(
    ([, { bytesInOutput }]) => bytesInOutput > 0,
  );
  const modules = inputs
    .map(([file]) => file.replace(/^.*\/dist\//, ""))
    .filter((file) => file !== "<stdin>");
  return { modules: modules.sort(), text: result.outputFiles[0].text };
}

export async function bundleGates(context) {
  const { gate, facts, name } = context;
  const from = `from ${JSON.stringify(facts.package.name)}`;

  await gate("bundle-one-family", async () => {
    const some = [
      ...facts.families.slice(0, 2),
      ...facts.families.slice(2).slice(-1),
    ];
    for (const { id, type } of some) {
      const module = `families/${id.replaceAll("_", "-")}.js`;
      const whole = await bundle(context, `export { get${type}Info } ${from}`);
      assert.deepEqual(whole.modules, [module, "table.js"]);
      assert.ok(whole.text.includes("description:"));
      // Whether a code is known can be asked without the texts.
      const guard = await bundle(context, `export { is${type} } ${from}`);
      assert.deepEqual(guard.modules, [module, "table.js"]);
      assert.ok(!guard.text.includes("description:"));
      const object = await bundle(context, `export { ${type} } ${from}`);
      assert.deepEqual(object.modules, [module]);
      assert.ok(!object.text.includes("description:"));
    }
  });

  await gate("bundle-nothing", async () => {
    const bare = await bundle(
      context,
      `import ${JSON.stringify(facts.package.name)}`,
    );
    assert.equal(bare.text, "");
    const digest = await bundle(context, `export { CATALOGUE_DIGEST } ${from}`);
    assert.deepEqual(digest.modules, ["catalogue.js"]);
  });

  await gate("bundle-everything", async () => {
    const { text } = await bundle(context, `export * ${from}`);
    for (const { codes } of facts.families) {
      for (const { info } of codes) assert.ok(text.includes(info.name));
    }
    const size = gzipSync(text, { level: 9 }).length;
    if (name === "codes")
      assert.ok(size <= LIMIT, `${size} bytes, of ${LIMIT}`);
  });
}
