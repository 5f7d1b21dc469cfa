// Accessibility: axe-core finds nothing, whatever the page shows.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const SOURCE = await readFile(
  fileURLToPath(import.meta.resolve("axe-core/axe.min.js")),
  "utf8",
);
const TAGS = [
  "wcag2a",
  "wcag2aa",
  "wcag21a",
  "wcag21aa",
  "wcag22aa",
  "best-practice",
];

/** Fails where axe-core finds anything in what the page shows now. */
export async function axe(page, state) {
  await page.evaluate(SOURCE);
  const { violations, passes } = await page.evaluate(
    (values) => globalThis.axe.run({ runOnly: { type: "tag", values } }),
    TAGS,
  );
  const found = violations.map(({ id, help, nodes }) => {
    const where = nodes
      .slice(0, 3)
      .map((node) => `${node.target.join(" ")}: ${node.failureSummary}`);
    return `${state}: ${id}: ${help}\n  ${where.join("\n  ")}`;
  });
  assert.deepEqual(found, []);
  // Contrast is what most depends on a look: see to it that it was looked at.
  assert.ok(passes.some(({ id }) => id === "color-contrast"));
}
