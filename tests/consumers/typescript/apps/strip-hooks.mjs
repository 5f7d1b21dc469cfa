import { readFile } from "node:fs/promises";

import { transformSync } from "amaro";

export async function load(url, context, next) {
  if (!url.endsWith(".ts")) return next(url, context);
  const text = await readFile(new URL(url), "utf8");
  const { code } = transformSync(text, { mode: "strip-only" });
  return { format: "module", shortCircuit: true, source: code };
}
