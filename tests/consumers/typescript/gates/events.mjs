// The events of the installed package: the vectors, the laws of the merge, and whatever bytes may come.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { cp } from "node:fs/promises";
import path from "node:path";

import { node, run } from "./process.mjs";

export async function eventGates(context) {
  const { gate, name, app, apps, root, facts } = context;
  for (const program of ["lattice.mjs", "hostile.mjs", "reply.mjs"]) {
    await cp(path.join(apps, program), path.join(app, program));
  }
  await gate("lattice", () => node(["lattice.mjs"], { cwd: app }));
  await gate("hostile", () => node(["hostile.mjs"], { cwd: app }));
  if (facts.replies.length > 0) {
    await gate("replies", () => node(["reply.mjs"], { cwd: app }));
  }
  if (name === "codes") {
    await gate("vectors", async () => {
      const agreement = path.join(root, "tests/agreement");
      const vectors = path.join(agreement, "vectors.py");
      const questions = await run(vectors, ["questions"]);
      assert.ok(questions.split("\n").length > 1_000);
      const driver = path.join(agreement, "drivers/typescript/driver");
      const installed = path.join(app, "node_modules", facts.package.name);
      const answers = await pipe(driver, [], questions, {
        DARAJA_CODES: installed,
      });
      await pipe(vectors, ["check"], answers);
    });
  }
}

/** The output of a program that is given an input, and must succeed. */
function pipe(command, args, input, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { env: { ...process.env, ...env } });
    let output = "";
    child.stdout.setEncoding("utf8").on("data", (text) => (output += text));
    child.stderr.setEncoding("utf8").on("data", (text) => (output += text));
    child.on("error", reject);
    child.on("close", (code) =>
      code === 0 ? resolve(output) : reject(new Error(output.slice(-4_000))),
    );
    child.stdin.end(input);
  });
}
