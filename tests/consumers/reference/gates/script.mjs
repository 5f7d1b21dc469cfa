// The page's script and style: their sources, and that the compiled form is theirs.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";

import * as prettier from "prettier";

import { compile } from "../pipeline/compile.mjs";

export async function scriptGates({ tool, root, work, gate }) {
  const script = path.join(root, "templates/reference/script");
  const style = path.join(root, "templates/reference/style");
  const here = path.join(root, "tests/consumers/reference");

  await gate("script prettier", async () => {
    for (const folder of [script, style, here]) {
      const files = await readdir(folder, { recursive: true });
      const texts = files.filter((file) => /\.(ts|css|mjs|json)$/.test(file));
      assert.ok(texts.length > 0);
      for (const file of texts.filter((name) => !name.includes("lock"))) {
        const filepath = path.join(folder, file);
        const text = await readFile(filepath, "utf8");
        const formatted = await prettier.format(text, { filepath });
        assert.equal(text, formatted, `${file}: not as Prettier writes it`);
      }
    }
  });

  await gate("script types", async () => {
    const compiler = path.join(work, "node_modules/.bin/tsc");
    await promisify(execFile)(compiler, ["--project", script]).catch(
      ({ stdout }) => assert.fail(stdout),
    );
  });

  await gate("script compiled", async () => {
    for (const [name, text] of await compile(tool, root, work)) {
      const file = path.join("templates/reference", name);
      const committed = await readFile(path.join(root, file), "utf8");
      assert.ok(
        committed === text,
        `${file} is not what its sources compile to: run "make fix"`,
      );
    }
  });
}
