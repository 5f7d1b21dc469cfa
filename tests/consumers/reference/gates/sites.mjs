// The pages that are tried: of our own catalogue, of every valid case, and of one with 2,000 codes.
import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import path from "node:path";

import { run } from "./process.mjs";

const MANY = 2_000;

/** Renders every page, ours first. */
export async function makeSites(tool, root, work) {
  const cases = path.join(root, "tests/cases/valid");
  const ours = await ourSite(tool, root, work);
  const sites = [ours];
  for (const name of (await readdir(cases)).sort()) {
    const catalogue = path.join(cases, name, "codes.yaml");
    sites.push(await makeSite(tool, work, name, catalogue));
  }
  sites.push(await largeSite(tool, work, ours));
  return sites;
}

/** The page of our own catalogue. */
export function ourSite(tool, root, work) {
  return makeSite(tool, work, "codes", path.join(root, "codes.yaml"));
}

/** The page of a catalogue with as many codes as a page is to be quick with. */
export async function largeSite(tool, work, ours) {
  const catalogue = path.join(work, "sites/many.yaml");
  await writeFile(catalogue, manyCodes(ours.facts));
  return makeSite(tool, work, "many", catalogue);
}

async function makeSite(tool, work, name, catalogue) {
  const out = path.join(work, "sites", name);
  await mkdir(out, { recursive: true });
  const targets = ["--target", "reference", "--target", "json"];
  const args = ["--catalogue", catalogue, "--out", out];
  await run(tool, ["generate", ...targets, ...args]);
  const json = path.join(out, "json/catalogue.json");
  return {
    name,
    catalogue,
    file: path.join(out, "reference/index.html"),
    facts: JSON.parse(await readFile(json, "utf8")),
  };
}

/** A catalogue of as many codes, with the texts of ours; JSON is YAML. */
function manyCodes(ours) {
  const { package: about, sources, families, channels, flows } = ours;
  const codes = [...ours.codes];
  for (let number = 0; codes.length < MANY; number += 1) {
    const like = ours.codes[number % ours.codes.length];
    const { outcome, family, name } = like;
    if (outcome === "success" || family === "api_error") continue;
    codes.push({
      ...like,
      code: `N${number}`,
      name: `${name}_${number}`,
      reply: false,
      since: about.version,
    });
  }
  const wider = families.map((family) =>
    family.id === "api_error" ? family : { ...family, pattern: ".+" },
  );
  const parts = { package: about, sources, families: wider, channels, flows };
  // The JSON says of a success, too, that there is nothing to try again; a catalogue does not.
  const written = codes.map(({ retry, ...code }) =>
    code.outcome === "success" ? code : { ...code, retry },
  );
  const catalogue = { schema: 1, ...parts, codes: written };
  return JSON.stringify(catalogue, undefined, 2);
}
