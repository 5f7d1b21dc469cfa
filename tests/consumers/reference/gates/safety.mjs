// What the page must never do: run a catalogue's text, ask the network, weigh too much.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";

import { visit } from "./browser.mjs";

/** The most bytes of the page of our own catalogue. */
const LIMIT = 100_000;

const POLICY = [
  /^default-src 'none'$/,
  /^script-src 'sha256-[A-Za-z0-9+/]{43}='$/,
  /^style-src 'sha256-[A-Za-z0-9+/]{43}='$/,
  /^img-src data:$/,
  /^base-uri 'none'$/,
  /^form-action 'none'$/,
];

export async function safetyGates({ gate, browser, sites }) {
  await gate("size", async () => {
    const { length } = await readFile(sites[0].file);
    assert.ok(length <= LIMIT, `${length} bytes, of ${LIMIT}`);
    console.log(`   ${length} bytes`);
  });

  for (const { name, file, facts } of sites) {
    await gate(`policy ${name}`, () =>
      visit(browser, file, async (page, strange) => {
        const metas = page.locator(
          'meta[http-equiv="Content-Security-Policy"]',
        );
        const text = await metas.getAttribute("content");
        const rules = text.split(";").map((rule) => rule.trim());
        for (const rule of POLICY) {
          assert.ok(
            rules.some((each) => rule.test(each)),
            `${rule}: ${text}`,
          );
        }
        assert.ok(!/unsafe|https?:|\*/.test(text), text);
        await checkForbidden(page);
        // The browser told on the console what it refused.
        strange.length = 0;
      }),
    );

    await gate(`texts are texts ${name}`, () =>
      visit(browser, file, async (page) => {
        const cards = page.locator("article.card");
        assert.equal(await cards.count(), facts.codes.length);
        await checkElements(page);
        await checkTexts(page, facts);
      }),
    );
  }

  await gate("static host", async () => {
    const text = await readFile(sites[0].file);
    const server = createServer((request, response) => {
      response.setHeader("Content-Type", "text/html; charset=utf-8");
      response.end(text);
    });
    await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address();
    try {
      await visit(browser, `http://127.0.0.1:${port}/`, async (page) => {
        await page.fill("#query", "1032");
        const first = page.locator("article.card:visible").first();
        assert.equal(await first.getAttribute("id"), "stk_result/1032");
      });
    } finally {
      server.close();
    }
  });
}

/** What the policy is for: with it, scripts and requests that get into the page all the same do nothing. */
async function checkForbidden(page) {
  const isHeld = await page.evaluate(async () => {
    const script = document.createElement("script");
    const attempts = [
      () => script.append("globalThis.pwned = 1"),
      () => document.body.append(script),
      () => document.body.setAttribute("onclick", "globalThis.pwned = 1"),
      () => document.body.click(),
    ];
    for (const attempt of attempts) {
      try {
        attempt();
      } catch {
        // Trusted Types refuse some of them outright.
      }
    }
    const asked = await fetch("https://example.org/").then(
      () => "answered",
      () => "refused",
    );
    // The browser tells of what it refused a moment later.
    const { violations } = globalThis;
    while (violations.length < 3) await new Promise((go) => setTimeout(go, 10));
    globalThis.violations = [];
    return { pwned: globalThis.pwned, asked };
  });
  assert.deepEqual(isHeld, { pwned: undefined, asked: "refused" });
}

/** The only elements that the page has are those of its template. */
async function checkElements(page) {
  const found = await page.evaluate(() => {
    const all = [...document.querySelectorAll("*")];
    const handlers = all.filter((each) =>
      [...each.attributes].some(({ name }) => /^on|^style$/.test(name)),
    );
    return {
      scripts: document.querySelectorAll("script").length,
      handlers: handlers.map((each) => each.outerHTML.slice(0, 200)),
      foreign: [
        ...document.querySelectorAll(
          "iframe, object, embed, img, video, form, base, link:not([rel=icon])",
        ),
      ].map((each) => each.outerHTML.slice(0, 200)),
      hrefs: all
        .filter((each) => each.hasAttribute("href"))
        .map((each) => each.getAttribute("href"))
        .filter((href) => !/^(#|https?:\/\/|data:image\/svg)/.test(href)),
    };
  });
  assert.deepEqual(found, { scripts: 2, handlers: [], foreign: [], hrefs: [] });
}

/** Every text of the catalogue stands on the page, letter by letter. */
async function checkTexts(page, { codes }) {
  const shown = await page.locator("article.card").evaluateAll((cards) =>
    cards.map((card) => ({
      id: card.id,
      text: card.textContent,
      messages: [...card.querySelectorAll("[lang]")].map((each) => [
        each.lang,
        each.textContent,
      ]),
    })),
  );
  const byId = new Map(shown.map((card) => [card.id, card]));
  for (const code of codes) {
    const card = byId.get(`${code.family}/${code.code}`);
    assert.ok(card, `no card of ${code.family}/${code.code}`);
    const { title, description, action, customer_message: message } = code;
    for (const text of [code.code, title, description, action]) {
      assert.ok(card.text.includes(text), `${card.id}: ${text}`);
    }
    const told = message ? Object.entries(message) : [];
    assert.deepEqual(card.messages, told, card.id);
    if (code.http_status) assert.ok(card.text.includes(code.http_status));
  }
}
