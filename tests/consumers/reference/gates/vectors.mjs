// The questions of tests/vectors and of tests/agreement, as far as a person can paste them.
import { execFile } from "node:child_process";
import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";

/** What a body is in a vector, as text; `undefined` where it is none. */
function bodyOf(vector) {
  if ("json" in vector) return JSON.stringify(vector.json);
  if ("body" in vector) return vector.body;
  if ("parts" in vector) {
    const texts = vector.parts.map((part) =>
      typeof part === "string" ? part : part.repeat.repeat(part.times),
    );
    return texts.join("");
  }
  return textOf(vector.base64);
}

function textOf(base64) {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  try {
    return decoder.decode(Buffer.from(base64, "base64"));
  } catch {
    return undefined;
  }
}

/** The channel to choose for a parser; none where the shape tells it. */
function channelOf(parser) {
  return parser === "parse_any" ? "" : parser.replace(/^parse_/, "");
}

/** The vectors, each with a channel, a body and the right answer: those with limits or without text are left out. */
export async function vectors(root) {
  const folder = path.join(root, "tests/vectors");
  const found = [];
  for (const name of (await readdir(folder)).sort()) {
    if (!name.endsWith(".json")) continue;
    const file = JSON.parse(await readFile(path.join(folder, name), "utf8"));
    for (const vector of file.vectors ?? []) {
      const parser = vector.parser ?? file.parser;
      if (parser === undefined || "limits" in vector) continue;
      const body = bodyOf(vector);
      if (body === undefined) continue;
      const { expect } = vector;
      const channel = channelOf(parser);
      found.push({ name: `${name}: ${vector.name}`, channel, body, expect });
    }
  }
  return found;
}

/** Random payloads of every channel, the same ones each time. */
export async function randomQuestions(root, count) {
  const program = path.join(root, "tests/agreement/generate.py");
  const { stdout } = await promisify(execFile)(
    "python3",
    [program, "--count", String(count)],
    { maxBuffer: 64 << 20 },
  );
  return stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line))
    .filter(({ base64, limits }) => base64 && !limits)
    .map(({ parser, base64 }) => ({
      channel: channelOf(parser),
      body: textOf(base64),
    }))
    .filter(({ body }) => body !== undefined);
}
