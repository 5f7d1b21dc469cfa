// Programs that use the installed package, in ES modules, CommonJS and TypeScript.
import assert from "node:assert/strict";
import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";

import { eventGates } from "./events.mjs";
import { hasChannel } from "./facts.mjs";
import { node } from "./process.mjs";
import { typesConsumer } from "./types.mjs";

/** The consumer of our own catalogue alone. */
const HANDLER = "handler.ts";

export async function consumerGates(context) {
  const { gate, name, app, apps, source, facts, tools } = context;
  const compile = (settings, compiler = "typescript") =>
    node([`${tools}/${compiler}/bin/tsc`, "-p", `settings/${settings}.json`], {
      cwd: app,
    });
  for (const part of ["check.cjs", "esm.mjs", "cjs.cjs", "settings"]) {
    await cp(path.join(apps, part), path.join(app, part), { recursive: true });
  }
  await gate("esm-consumer", () => node(["esm.mjs"], { cwd: app }));
  await gate("commonjs-consumer", () => node(["cjs.cjs"], { cwd: app }));

  const types = typesConsumer(facts);
  await writeFile(path.join(app, "types.ts"), types);
  await writeFile(path.join(app, "types.cts"), types);
  await gate("typescript-consumer", async () => {
    await compile("types");
    await node(["out/types.js"], { cwd: app });
    await node(["out/types.cjs"], { cwd: app });
  });
  await gate("typescript-bundler-consumer", () => compile("bundler"));
  await gate("typescript-oldest-consumer", () =>
    compile("oldest", "typescript-oldest"),
  );

  const readme = await readFile(path.join(source, "README.md"), "utf8");
  const found = [...readme.matchAll(/^```ts\n([^]*?)^```$/gm)];
  const snippets = found.map(([, text]) => text);
  await mkdir(path.join(app, "readme"));
  for (const [index, text] of snippets.entries()) {
    await writeFile(path.join(app, `readme/snippet${index}.ts`), text);
  }
  const isOurs = name === "codes";
  if (isOurs) await cp(path.join(apps, HANDLER), path.join(app, HANDLER));
  await gate("programs-compile", () => compile("programs"));
  if (isOurs) {
    await gate("handler", () => node(["out/handler.js"], { cwd: app }));
  }
  await gate("readme", async () => {
    // A webhook, where a channel tells the end of a payment, and a reply, where one may be sent.
    const ends = ["stk_callback", "daraja_result", "c2b_confirmation"];
    const more = [
      hasChannel(facts, ...ends, "stk_query"),
      facts.replies.length > 0,
    ];
    assert.equal(snippets.length, 3 + more.filter(Boolean).length);
    for (const [index, text] of snippets.entries()) {
      const comments = [...text.matchAll(/\/\/ => (.*)$/gm)];
      assert.ok(comments.length > 0);
      const program = `out/readme/snippet${index}.js`;
      const output = await node([program], { cwd: app });
      const lines = comments.map(([, line]) => `${line}\n`);
      assert.equal(output, lines.join(""));
    }
  });
  if (facts.channels.length > 0) await eventGates(context);
}
