// The page's script and style in compiled form: the same bytes on every machine.
import { execFile } from "node:child_process";
import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";

import { build, transform } from "esbuild";

/** What both are compiled for, and how. */
const OPTIONS = {
  minify: true,
  // Short lines, so that a difference can be read.
  lineLimit: 120,
  charset: "ascii",
  legalComments: "none",
  target: "es2022",
  logLevel: "silent",
};

/** The style sheets, in the order in which they apply. */
const SHEETS = ["page", "decode"];

/** The compiled files, as pairs of a name in templates/reference and a text. */
export async function compile(tool, root, work) {
  const from = path.join(root, "templates/reference");
  const source = path.join(await packageOf(tool, root, work), "src");
  return [
    ["page.js", await script(path.join(from, "script"), source)],
    ["page.css", await style(path.join(from, "style"))],
  ];
}

/**
 * The script, and in it the TypeScript package that the tool renders from every-channel.yaml, unchanged but for its
 * families.
 */
async function script(folder, source) {
  const result = await build({
    ...OPTIONS,
    entryPoints: [path.join(folder, "main.ts")],
    bundle: true,
    format: "iife",
    platform: "browser",
    banner: { js: `// ${notice("script")}` },
    plugins: [packageCode(source, path.join(folder, "families.ts"))],
    write: false,
  });
  return result.outputFiles[0].text;
}

async function style(folder) {
  const sheets = SHEETS.map((name) =>
    readFile(path.join(folder, `${name}.css`), "utf8"),
  );
  const text = (await Promise.all(sheets)).join("\n");
  const { code } = await transform(text, { ...OPTIONS, loader: "css" });
  return `/* ${notice("style")} */\n${code}`;
}

function notice(folder) {
  return `Compiled from templates/reference/${folder} by tests/consumers/reference/build. Do not edit.`;
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
