// The page's script in compiled form: the same bytes on every machine.
import { execFile } from "node:child_process";
import { rm } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";

import { build } from "esbuild";

const BANNER =
  "// Compiled from templates/reference/script by tests/consumers/reference/build. Do not edit.";

/**
 * The text of page.js: templates/reference/script, and in it the TypeScript package that the tool renders from
 * every-channel.yaml, unchanged but for its families.
 */
export async function compile(tool, root, work) {
  const script = path.join(root, "templates/reference/script");
  const source = path.join(await packageOf(tool, root, work), "src");
  const result = await build({
    entryPoints: [path.join(script, "main.ts")],
    bundle: true,
    minify: true,
    format: "iife",
    platform: "browser",
    target: "es2022",
    charset: "ascii",
    legalComments: "none",
    banner: { js: BANNER },
    plugins: [packageCode(source, path.join(script, "families.ts"))],
    write: false,
    logLevel: "silent",
  });
  return result.outputFiles[0].text;
}

/** Renders the package, and gives its folder. */
async function packageOf(tool, root, work) {
  const out = path.join(work, "every-channel");
  const here = path.join(root, "tests/consumers/reference");
  await rm(out, { recursive: true, force: true });
  const catalogue = path.join(here, "every-channel.yaml");
  const target = ["--target", "typescript", "--out", out];
  const args = ["generate", "--catalogue", catalogue, ...target];
  await promisify(execFile)(tool, args);
  return path.join(out, "typescript");
}

/** Takes `daraja-codes/...` from the package, and what the package knows of codes from the page. */
function packageCode(source, families) {
  return {
    name: "package-code",
    setup({ onResolve }) {
      onResolve({ filter: /^daraja-codes\// }, ({ path: name }) => ({
        path: path.join(source, name.slice("daraja-codes/".length)),
        sideEffects: false,
      }));
      onResolve({ filter: /^\.\.\/families\// }, () => ({ path: families }));
    },
  };
}
