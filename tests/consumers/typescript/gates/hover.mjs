// What an editor shows of a code: the compiler's own language server is asked, as an editor would.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";

import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";

/** A language server, spoken to over its standard input and output. */
class Server {
  #process;
  #received = Buffer.alloc(0);
  #waiting = new Map();
  #next = 0;

  constructor(command, args) {
    this.#process = spawn(command, args, { stdio: ["pipe", "pipe", "ignore"] });
    this.#process.stdout.on("data", (data) => this.#read(data));
    this.#process.on("exit", () => {
      for (const { reject } of this.#waiting.values())
        reject(new Error("the language server ended"));
    });
  }

  #read(data) {
    this.#received = Buffer.concat([this.#received, data]);
    for (;;) {
      const head = this.#received.indexOf("\r\n\r\n");
      if (head < 0) return;
      const length = Number(
        /content-length: *(\d+)/i.exec(this.#received.subarray(0, head))[1],
      );
      const end = head + 4 + length;
      if (this.#received.length < end) return;
      const message = JSON.parse(this.#received.subarray(head + 4, end));
      this.#received = this.#received.subarray(end);
      if (message.method === undefined) {
        const { resolve, reject } = this.#waiting.get(message.id);
        this.#waiting.delete(message.id);
        if (message.error) reject(new Error(message.error.message));
        else resolve(message.result);
      } else if (message.id !== undefined) {
        const items = message.params?.items?.map(() => null) ?? null;
        this.#send({ id: message.id, result: items });
      }
    }
  }

  #send(message) {
    const text = JSON.stringify({ jsonrpc: "2.0", ...message });
    this.#process.stdin.write(
      `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`,
    );
  }

  tell(method, params) {
    this.#send({ method, params });
  }

  ask(method, params) {
    const id = (this.#next += 1);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#send({ id, method, params });
    });
  }

  stop() {
    this.#process.removeAllListeners("exit");
    this.#process.kill();
  }
}

/** The text that a reader sees of Markdown, as GitHub and the editors render it. */
function shown(markdown) {
  const html = micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  const entities = { amp: "&", lt: "<", gt: ">", quot: '"' };
  return html
    .replace(/<[^>]*>/g, "")
    .replace(/&(\w+);/g, (_, name) => entities[name]);
}

/** A text with its escapes of hidden characters read, and each white space as one space. */
const plain = (text) =>
  text
    .replace(/\\u(?:\{([0-9A-F]+)\}|([0-9A-F]{4}))/g, (_, long, short) =>
      String.fromCodePoint(Number.parseInt(long ?? short, 16)),
    )
    .replace(/[ \n]+/g, " ");

export async function hoverGates(context) {
  const { gate, app, facts, tools } = context;
  await gate("hover", async () => {
    const members = facts.families.flatMap(({ type, codes }) =>
      codes.map(({ key, since, info }) => ({ type, key, since, info })),
    );
    const lines = members.map(({ type, key }) => `codes.${type}.${key};`);
    const text = [
      `import * as codes from ${JSON.stringify(facts.package.name)};`,
      ...lines,
      "",
    ].join("\n");
    const file = path.join(app, "hover.ts");
    await writeFile(file, text);
    const uri = pathToFileURL(file).href;
    const server = new Server(process.execPath, [
      `${tools}/typescript/bin/tsc`,
      "--lsp",
      "--stdio",
    ]);
    try {
      const hover = { contentFormat: ["markdown"] };
      const rootUri = pathToFileURL(app).href;
      await server.ask("initialize", {
        processId: null,
        rootUri,
        capabilities: { textDocument: { hover } },
      });
      server.tell("initialized", {});
      server.tell("textDocument/didOpen", {
        textDocument: { uri, languageId: "typescript", version: 1, text },
      });
      for (const [index, { since, info }] of members.entries()) {
        const position = {
          line: index + 1,
          character: lines[index].length - 2,
        };
        const answer = await server.ask("textDocument/hover", {
          textDocument: { uri },
          position,
        });
        checkHover(answer.contents.value, info, since);
      }
    } finally {
      server.stop();
    }
  });
}

function checkHover(markdown, info, since) {
  const [, declaration, docs] = /^```\w+\n([^]*?)```\n([^]*)$/.exec(markdown);
  assert.ok(declaration.includes(JSON.stringify(info.code)), markdown);
  const text = plain(shown(docs));
  const parts = [
    info.title,
    info.description,
    `Action: ${info.action}`,
    "Retry:",
    `— ${since}`,
  ];
  const { when, delaySeconds, maxAttempts, confirmFirst } = info.retry;
  if (delaySeconds) parts.push(`${delaySeconds.max} second`);
  if (maxAttempts) parts.push(`at most ${maxAttempts} attempt`);
  if (when === "never") parts.push("Retry: never");
  if (info.deprecated) parts.push("@deprecated", info.deprecated.note);
  for (const part of parts)
    assert.ok(text.includes(plain(part)), `${part}\nis not in\n${text}`);
  assert.equal(
    text.includes("First confirm the payment's state"),
    confirmFirst,
  );
  assert.equal(docs.includes("*@deprecated*"), info.deprecated !== undefined);
}
