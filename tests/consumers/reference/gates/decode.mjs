// Decoding in the browser: the answers of the packages and of the tool.
import assert from "node:assert/strict";

import { visit } from "./browser.mjs";
import { run } from "./process.mjs";
import { randomQuestions, vectors } from "./vectors.mjs";

export async function decodeGates({ tool, root, gate, browser, sites }) {
  const asked = await vectors(root);
  const random = await randomQuestions(root, 2_000);

  await gate("decode vectors", () =>
    visit(browser, sites[0].file, async (page) => {
      assert.ok(asked.length > 500, `${asked.length} vectors`);
      const answers = await ask(page, asked);
      for (const [index, { name, expect }] of asked.entries()) {
        if (isPartOf(expect, answers[index])) continue;
        const { map: _, ...right } = expect;
        assert.deepEqual(canonical(answers[index]), right, name);
      }
    }),
  );

  for (const { name, file, catalogue, facts } of sites) {
    const channels = facts.channels.map(({ id }) => id);
    // The tool takes minutes to say how thousands of codes would be added; the pages differ in their data alone.
    if (channels.length === 0 || facts.codes.length > 1_000) continue;
    await gate(`decode as the tool ${name}`, () =>
      visit(browser, file, async (page) => {
        const possible = [...asked, ...random].filter(
          ({ channel }) => channel === "" || channels.includes(channel),
        );
        assert.ok(possible.length > 400, `${possible.length} questions`);
        const answers = await ask(page, possible);
        const right = await toolAnswers(tool, catalogue, possible);
        for (const [index, question] of possible.entries()) {
          if (isPartOf(JSON.parse(right[index]), answers[index])) continue;
          const [shown, told] = [answers[index], right[index]].map(comparable);
          assert.equal(shown, told, JSON.stringify(question));
        }
      }),
    );
  }
}

/** Pastes each body for its channel, and gives the records that the page makes, as JSON without white space. */
function ask(page, questions) {
  return page.evaluate(async (all) => {
    const body = document.querySelector("#decode-body");
    const choice = document.querySelector("#decode-channel");
    const result = document.querySelector("#decode-result");
    const answers = [];
    for (const question of all) {
      choice.value = question.channel;
      body.value = question.body;
      body.dispatchEvent(new Event("input"));
      if (result.hidden) {
        // Nothing but white space: the page has nothing to say yet.
        answers.push("");
        continue;
      }
      const details = result.querySelector("details.json");
      const opened = new Promise((resolve) => {
        details.addEventListener("toggle", resolve, { once: true });
      });
      details.open = true;
      await opened;
      const text = result.querySelector("pre").textContent;
      const isPart = result.querySelector(".part") !== null;
      // What the page finds in a part of a text is more than a package is asked for.
      answers.push(isPart ? "part" : JSON.stringify(JSON.parse(text)));
    }
    return answers;
  }, questions);
}

/** Whether the page looked further, and rightly: the whole is unreadable at its root. */
function isPartOf({ error }, answer) {
  const isSo =
    answer === "part" || (answer === "" && error.kind === "not_json");
  if (isSo) assert.equal(error?.path, "$");
  return isSo;
}

/** What the tool's own decode prints of the same bodies, as the page would show it. */
async function toolAnswers(tool, catalogue, questions) {
  const answers = [];
  for (const channel of new Set(questions.map(({ channel }) => channel))) {
    const indices = [...questions.keys()].filter(
      (index) => questions[index].channel === channel,
    );
    // As a text in a log record: line breaks and all else are kept.
    const input = indices.map((index) =>
      JSON.stringify({ message: questions[index].body }),
    );
    const options = channel === "" ? [] : ["--channel", channel];
    const args = ["decode", "--catalogue", catalogue, "--format", "json"];
    const output = await run(
      tool,
      [...args, "--show-personal", "--select", "/message", ...options],
      { input: `${input.join("\n")}\n`, codes: [0, 1] },
    );
    const lines = output.trimEnd().split("\n");
    assert.equal(lines.length, indices.length);
    for (const [at, index] of indices.entries()) {
      const { line: _, ...record } = JSON.parse(lines[at]);
      answers[index] = JSON.stringify(record);
    }
  }
  return answers;
}

/** A record as the vectors have it: without what the catalogue says of the code, and of an error what was found. */
function canonical(answer) {
  const { title: _, meaning: __, action: ___, ...record } = JSON.parse(answer);
  if (record.error === undefined) return record;
  const { kind, path, message } = record.error;
  const found = message.slice(message.lastIndexOf(", found ") + 8);
  return { error: { kind, path, found } };
}

/** A record as text; in an error, the tool and the packages name what to do next in their own terms. */
function comparable(answer) {
  const record = JSON.parse(answer);
  const { kind, path } = record.error ?? {};
  return ["not_json", "ambiguous_channel"].includes(kind)
    ? JSON.stringify({ error: { kind, path } })
    : answer;
}
