// How fast the package decodes codes and parses callbacks, and what it weighs, with the bars of each figure.
import { gzipSync } from "node:zlib";

import { build } from "esbuild";

import { callbacks, shuffled } from "./bodies.mjs";
import * as codes from "./package/dist/index.js";

const ROUNDS = 60;
const WARM_UP = 20;
let missed = 0;
// What a way gives is kept, so that no compiler leaves it out.
let sink = 0;

/** The median nanoseconds of a call, in rounds in which every way has its turn. */
function inTurns(ways, inputs) {
  const times = Object.keys(ways).map(() => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, way] of Object.values(ways).entries()) {
      const start = process.hrtime.bigint();
      for (const input of inputs) sink += way(input);
      const spent = Number(process.hrtime.bigint() - start) / inputs.length;
      if (round >= WARM_UP) times[index].push(spent);
    }
  }
  const medians = times.map(
    (all) => all.sort((a, b) => a - b)[all.length >> 1],
  );
  return Object.fromEntries(
    Object.keys(ways).map((name, i) => [name, medians[i]]),
  );
}

/** A line of the table: a figure beside that of a peer, and its bar. */
function show(what, value, unit, peer, most) {
  const times = peer === undefined ? value : value / peer;
  const ratio = peer === undefined ? "" : `${times.toFixed(2)} times`;
  const isKept = most === undefined || times <= most;
  if (!isKept) missed += 1;
  const bar =
    most === undefined ? "" : `at most ${most} ${isKept ? "ok" : "MISSED"}`;
  const figure = `${value.toFixed(unit === "ns" ? 1 : 0)} ${unit}`;
  console.log(
    `${what.padEnd(44)}${figure.padStart(12)}  ${ratio.padEnd(12)}${bar}`,
  );
}

const known = Object.values(codes.StkResult);
const unknown = [
  "SFC_IC0003",
  "R000002",
  "2",
  "00",
  "10320",
  "8006",
  "17 ",
  "",
];
const byCode = new Map(
  known.map((code) => [code, codes.getStkResultInfo(code)]),
);
const object = Object.fromEntries(byCode);
for (const [name, list] of Object.entries({ known, unknown })) {
  const inputs = shuffled(list, 20_000);
  const found = inTurns(
    {
      getStkResultInfo: (code) => (codes.getStkResultInfo(code) ? 1 : 0),
      isStkResult: (code) => (codes.isStkResult(code) ? 1 : 0),
      "Map.get": (code) => (byCode.get(code) ? 1 : 0),
      object: (code) => (Object.hasOwn(object, code) && object[code] ? 1 : 0),
    },
    inputs,
  );
  const peer = found["Map.get"];
  for (const [way, time] of Object.entries(found)) {
    const most = way === "Map.get" || way === "object" ? undefined : 1.3;
    show(`decode, ${name}: ${way}`, time, "ns", peer, most);
  }
}

const texts = callbacks(2_000);
const ofText = inTurns(
  {
    ours: (text) => codes.parseStkCallback(text).ids.CheckoutRequestID.length,
    parser: (text) =>
      JSON.parse(text).Body.stkCallback.CheckoutRequestID.length,
  },
  texts,
);
show("full STK callback, text: JSON.parse", ofText.parser, "ns");
show(
  "full STK callback, text: parseStkCallback",
  ofText.ours,
  "ns",
  ofText.parser,
  1.5,
);
const bytes = texts.map((text) => Buffer.from(text));
const ofBytes = inTurns(
  {
    ours: (body) => codes.parseStkCallback(body).ids.CheckoutRequestID.length,
    parser: (body) =>
      JSON.parse(body).Body.stkCallback.CheckoutRequestID.length,
  },
  bytes,
);
show("full STK callback, bytes: JSON.parse", ofBytes.parser, "ns");
show(
  "full STK callback, bytes: parseStkCallback",
  ofBytes.ours,
  "ns",
  ofBytes.parser,
  1.5,
);

for (const [what, names, most] of [
  ["everything", "*", 12_000],
  ["parseStkCallback", "{ parseStkCallback }"],
  ["getStkResultInfo", "{ getStkResultInfo }"],
]) {
  const contents = `export ${names} from "./package/dist/index.js"`;
  const stdin = { contents, resolveDir: process.cwd() };
  const made = await build({
    stdin,
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
  });
  const size = gzipSync(made.outputFiles[0].contents, { level: 9 }).length;
  show(`minified and gzipped: ${what}`, size, "bytes", undefined, most);
}
if (sink === 0) throw new Error("nothing was measured");
process.exitCode = missed > 0 ? 1 : 0;
