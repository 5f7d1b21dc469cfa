// What a bundler makes of the package: one family alone, nothing where nothing is used, and its size.
import assert from "node:assert/strict";
import { gzipSync } from "node:zlib";

import { build } from "esbuild";

/** The most that our own catalogue may weigh in a browser, minified and compressed. */
const LIMIT = 12_000;

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

  if (facts.channels.length > 0) {
    await gate("bundle-one-parser", async () => {
      for (const { family, type, module } of facts.channels) {
        const parser = module.startsWith("api-") ? "ApiResponse" : type;
        const { modules } = await bundle(
          context,
          `export { parse${parser} } ${from}`,
        );
        assert.ok(modules.includes(`events/${module}.js`));
        const needed = facts.channels
          .filter(
            (other) =>
              parser !== "ApiResponse" || other.module.startsWith("api-"),
          )
          .filter(
            (other) =>
              parser === "ApiResponse" ||
              other.id === `${module.replaceAll("-", "_")}`,
          )
          .map((other) => other.family)
          .filter(Boolean)
          .map((id) => `families/${id.replaceAll("_", "-")}.js`);
        assert.deepEqual(
          modules.filter((name) => name.startsWith("families/")),
          [...new Set(needed)].sort(),
          family,
        );
      }
      // The status of a payment needs no parser, and no family.
      const merge = await bundle(context, `export { mergeStatus } ${from}`);
      assert.deepEqual(merge.modules, ["events/status.js"]);
    });
  }

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
