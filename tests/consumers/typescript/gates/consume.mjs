// Programs that use the installed package, in ES modules, CommonJS and TypeScript.
import assert from "node:assert/strict";
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";

import { node, tsc } from "./process.mjs";
import { typesConsumer } from "./types.mjs";

const STRICT = [
  "--strict",
  "--exactOptionalPropertyTypes",
  "--noUncheckedIndexedAccess",
  "--noPropertyAccessFromIndexSignature",
  "--target",
  "es2022",
  "--skipLibCheck",
  "false",
];
const MODERN = [
  ...STRICT,
  "--erasableSyntaxOnly",
  "--lib",
  "es2023,dom",
  "--ignoreConfig",
];

export async function consumerGates(context) {
  const { gate, app, apps, source, facts } = context;
  for (const program of ["check.cjs", "esm.mjs", "cjs.cjs"]) {
    await copyFile(path.join(apps, program), path.join(app, program));
  }
  await gate("esm-consumer", () => node(["esm.mjs"], { cwd: app }));
  await gate("commonjs-consumer", () => node(["cjs.cjs"], { cwd: app }));

  const types = typesConsumer(facts);
  await writeFile(path.join(app, "types.ts"), types);
  await writeFile(path.join(app, "types.cts"), types);
  await gate("typescript-consumer", async () => {
    await tsc(context, [
      ...MODERN,
      "--module",
      "nodenext",
      "--outDir",
      "out",
      "types.ts",
      "types.cts",
    ]);
    await node(["out/types.js"], { cwd: app });
    await node(["out/types.cjs"], { cwd: app });
  });
  await gate("typescript-bundler-consumer", () =>
    tsc(context, [
      ...MODERN,
      "--module",
      "esnext",
      "--moduleResolution",
      "bundler",
      "--noEmit",
      "types.ts",
    ]),
  );
  await gate("typescript-oldest-consumer", () => {
    const settings = [
      "--lib",
      "es2022,dom",
      "--types",
      "no-types",
      "--typeRoots",
      ".",
    ];
    const module = ["--module", "nodenext", "--moduleResolution", "nodenext"];
    return tsc(
      context,
      [...STRICT, ...settings.slice(0, 2), ...module, "--noEmit", "types.ts"],
      "typescript-oldest",
    );
  });

  if (facts.package.name === "daraja-codes" && context.name === "codes") {
    await gate("handler", async () => {
      await copyFile(
        path.join(apps, "handler.ts"),
        path.join(app, "handler.ts"),
      );
      const settings = [
        "--types",
        "node",
        "--typeRoots",
        `${context.tools}/@types`,
      ];
      await tsc(context, [
        ...MODERN,
        ...settings,
        "--module",
        "nodenext",
        "--outDir",
        "out",
        "handler.ts",
      ]);
      await node(["out/handler.js"], { cwd: app });
    });
  }

  await gate("readme", async () => {
    const readme = await readFile(path.join(source, "README.md"), "utf8");
    const snippets = [...readme.matchAll(/^```ts\n([^]*?)^```$/gm)].map(
      ([, text]) => text,
    );
    assert.ok(snippets.length >= 3);
    await mkdir(path.join(app, "readme"), { recursive: true });
    const files = snippets.map((_, index) => `readme/snippet${index}.ts`);
    await Promise.all(
      files.map((file, index) =>
        writeFile(path.join(app, file), snippets[index]),
      ),
    );
    await tsc(context, [
      ...MODERN,
      "--module",
      "nodenext",
      "--outDir",
      "out/readme",
      ...files,
    ]);
    for (const [index, text] of snippets.entries()) {
      const expected = [...text.matchAll(/\/\/ => (.*)$/gm)].map(
        ([, line]) => line,
      );
      assert.ok(expected.length > 0);
      const output = await node([`out/readme/snippet${index}.js`], {
        cwd: app,
      });
      assert.deepEqual(output.trimEnd().split("\n"), expected);
    }
  });
}
