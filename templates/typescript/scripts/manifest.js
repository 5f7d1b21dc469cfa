// {{ generated_by }}

// Lists what was compiled in dist/codegen-manifest.json, so that an installed package can be held against it:
// daraja-codegen verify node_modules/{{ package }}

import { createHash } from "node:crypto";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";

const { version, catalogue } = JSON.parse(
  readFileSync("codegen-manifest.json", "utf8"),
);
const paths = readdirSync("dist", { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => `${parentPath}/${name}`.replaceAll("\\", "/"))
  .sort();
const files = {};
for (const path of paths) {
  const digest = createHash("sha256").update(readFileSync(path)).digest("hex");
  files[path.slice("dist/".length)] = `sha256:${digest}`;
}
const manifest = {
  $comment: 'Made by "npm run build". Do not edit.',
  version,
  catalogue,
  files,
};
writeFileSync(
  "dist/codegen-manifest.json",
  `${JSON.stringify(manifest, null, 2)}\n`,
);
