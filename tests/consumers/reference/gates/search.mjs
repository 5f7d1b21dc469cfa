// The page's search finds what the tool's own search finds, in the same order.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";

import { build } from "esbuild";

import { run } from "./process.mjs";

/** How many searches are made of each catalogue, beside the shared cases. */
const TRIES = 40;

export async function searchGates({ tool, root, work, gate, sites }) {
  const outfile = path.join(work, "search.mjs");
  const source = path.join(root, "templates/reference/script/search.ts");
  await build({ entryPoints: [source], outfile, format: "esm" });
  const { indexOf, nearest, search, wordsOf } = await import(
    pathToFileURL(outfile)
  );

  /** The identities of what is found, and of what comes near where nothing is. */
  function answers({ codes }, query) {
    const index = indexOf(codes);
    const words = wordsOf(query);
    const named = (places) => places.map((place) => identity(codes[place]));
    const matches = named(search(index, words));
    const near = matches.length > 0 ? [] : named(nearest(index, words));
    return { matches, near };
  }

  await gate("search cases", async () => {
    const file = path.join(root, "tests/search/cases.json");
    const { cases } = JSON.parse(await readFile(file, "utf8"));
    assert.ok(cases.length >= 18);
    for (const { query, first, why } of cases) {
      const { matches } = answers(sites[0].facts, query);
      const compared = first.length > 0 ? first.length : matches.length;
      assert.deepEqual(matches.slice(0, compared), first, `${query}: ${why}`);
    }
  });

  for (const { name, facts, catalogue } of sites) {
    // The tool reads the catalogue anew for each search: thousands of codes would take minutes.
    if (facts.codes.length > 1_000) continue;
    await gate(`search as the tool does ${name}`, async () => {
      const draw = numbers(name);
      let found = 0;
      let near = 0;
      for (let count = 0; count < TRIES; count += 1) {
        const query = somewhatLike(facts, draw);
        const args = ["search", "--format=json", "--catalogue", catalogue];
        const codes = [0, 1];
        const said = await run(tool, [...args, "--", query], { codes });
        const expected = JSON.parse(said);
        const ours = answers(facts, query);
        assert.deepEqual(
          ours,
          {
            matches: expected.matches.map(identity),
            near: (expected.near ?? []).map(identity),
          },
          JSON.stringify(query),
        );
        found += Math.sign(ours.matches.length);
        near += Math.sign(ours.near.length);
      }
      // Searches that find nothing would agree for nothing.
      assert.ok(found > TRIES / 4, `${found} of ${TRIES} found something`);
      assert.ok(near > 0 || facts.codes.length < 5, "nothing came near");
    });
  }
}

function identity({ family, code }) {
  return `${family}/${code}`;
}

/** A search for some words of a code, as a person types them: cut short, mistyped, in capitals. */
function somewhatLike({ codes }, draw) {
  const { code, name, title, description } = codes[draw(codes.length)];
  const texts = [code, name, title, title, description];
  const words = texts[draw(texts.length)].split(" ").slice(0, 6);
  const from = draw(words.length);
  const some = words.slice(from, from + 1 + draw(3));
  return some.map((word) => mistyped(word, draw)).join(" ");
}

function mistyped(word, draw) {
  const letters = [...word];
  const at = draw(letters.length);
  const changes = [
    () => {},
    () => {},
    () => letters.splice(at, 1),
    () => letters.splice(at, 0, "x"),
    () => letters.splice(at, 2, ...letters.slice(at, at + 2).reverse()),
    () => letters.splice(at + 1),
    () => letters.splice(0, Infinity, ...word.toUpperCase()),
  ];
  changes[draw(changes.length)]();
  return letters.join("");
}

/** Numbers below a limit that are the same in every run. */
function numbers(seed) {
  let state = [...seed].reduce((sum, letter) => sum + letter.codePointAt(0), 1);
  return (limit) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}
