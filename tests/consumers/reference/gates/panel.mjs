// The decode panel as a person uses it.
import assert from "node:assert/strict";

import { visit } from "./browser.mjs";
import { HOSTILE } from "./hostile.mjs";
import { SAMPLES } from "./samples.mjs";

export async function panelGates({ gate, browser, sites: [ours] }) {
  const { file, facts } = ours;
  const open = (body) => visit(browser, file, body, { fragment: "#decode" });

  await gate("panel every channel", () =>
    open(async (page) => {
      const seen = SAMPLES.map(({ channel }) => channel);
      const declared = facts.channels.map(({ id }) => id);
      assert.deepEqual(seen.sort(), declared.sort());
      for (const sample of SAMPLES) await checkSample(page, facts, sample);
    }),
  );

  await gate("panel log lines", () =>
    open(async (page) => {
      const body = JSON.stringify(SAMPLES[0].body);
      const lines = [
        `2026-11-22T09:00:01Z INFO callback {id=7} body=${body} took 3 ms`,
        `{"level":"info","message":${JSON.stringify(body)}}`,
        `{"level":"info","message":${JSON.stringify(body)}, cut off`,
        `{"level":"info","request":{"id":7,"body":${body}}}`,
        `[{"id":6},${body}]`,
        `msg=${JSON.stringify(body)}`,
        `POST /callback\r\nContent-Type: application/json\r\n\r\n${body}\r\n`,
      ];
      for (const line of lines) {
        await paste(page, line);
        assert.equal(await mark(page), "Failed", line);
        assert.equal(await page.locator("#decode-result .part").count(), 1);
      }
      // Part of a callback that is not where it should be is no reply.
      await paste(page, body.replace("Body", "body"));
      assert.match(await heading(page), /^Unreadable/);
    }),
  );

  await gate("panel unreadable", () =>
    open(async (page) => {
      const stk = structuredClone(SAMPLES[0].body);
      delete stk.Body.stkCallback.ResultCode;
      const wrongs = [
        [JSON.stringify(stk), "$.Body.stkCallback.ResultCode", "found nothing"],
        ['{"ResultCode": null}', "", "known callback"],
        ['{\n  "ResultCode": 0,\n}', "line 3 column 1", "no JSON document"],
        ['{"TransID": "X"}', "$.TransID", "by the URL"],
        ["[]", "", "expected an object at $, found a list"],
        ["hello", "Unexpected token 'h'", "no JSON document"],
        ['{"Result":', "Unexpected end", "no JSON document"],
      ];
      for (const [text, place, words] of wrongs) {
        await paste(page, text);
        const shown = await page.locator("#decode-result").innerText();
        assert.match(await heading(page), /^Unreadable/, text);
        assert.ok(shown.includes(place) && shown.includes(words), shown);
        assert.ok(shown.includes("never failed by it"), shown);
        const said = await page.locator("#decode-said").textContent();
        assert.ok(said.includes(words), said);
      }
      await paste(page, " \n ");
      assert.ok(await page.locator("#decode-result").isHidden());
    }),
  );

  await gate("panel hostile pastes", () =>
    open(async (page) => {
      for (const { name, text, words } of HOSTILE) {
        await paste(page, text);
        const shown = await page.locator("#decode-result").textContent();
        for (const word of words) {
          assert.ok(shown.includes(word), `${name}: ${shown.slice(0, 2_000)}`);
        }
        const foreign = "img, script, iframe, svg, style, object, b, i";
        const found = page.locator("#decode-result").locator(foreign);
        assert.equal(await found.count(), 0, name);
        assert.equal(await page.evaluate(() => globalThis.pwned), undefined);
        // The page goes on as if nothing had been.
        await checkSample(page, facts, SAMPLES[0]);
      }
    }),
  );
}

async function checkSample(page, facts, sample) {
  const { channel, isChosen, body, outcome, card, charge, ids } = sample;
  await page.selectOption("#decode-channel", isChosen ? channel : "");
  await paste(page, JSON.stringify(body, undefined, 2));
  const { title } = facts.channels.find(({ id }) => id === channel);
  assert.equal(await heading(page), title);
  assert.equal(await mark(page), outcome);
  const result = page.locator("#decode-result");
  const said = await page.locator("#decode-said").textContent();
  assert.ok(said.includes(title) && said.includes(outcome), said);
  if (charge !== undefined) {
    assert.ok((await result.innerText()).includes(charge), channel);
    assert.ok(said.includes(charge), said);
  }
  const shown = await result
    .locator("dl.ids > div")
    .evaluateAll((rows) =>
      rows.map((row) => [
        row.querySelector("dt").textContent,
        row.querySelector("dd").firstChild.textContent,
      ]),
    );
  assert.deepEqual(Object.fromEntries(shown), ids);
  if (card === undefined) return;
  const code = facts.codes.find(
    (each) => `${each.family}/${each.code}` === card,
  );
  const text = await result.textContent();
  for (const part of [code.title, code.description, code.action]) {
    assert.ok(text.includes(part), part);
  }
  const link = result.locator(`a[href="#${card}"]`);
  assert.ok((await link.textContent()).includes(code.code));
}

function heading(page) {
  return page.locator("#decode-result h3").textContent();
}

function mark(page) {
  return page.locator("#decode-result .mark").first().textContent();
}

/** Pastes a text, whatever is in it. */
async function paste(page, text) {
  // Half a character does not survive the way to the browser, but its escape does.
  await page.locator("#decode-body").evaluate((body, json) => {
    body.value = JSON.parse(json);
    body.dispatchEvent(new Event("input", { bubbles: true }));
  }, JSON.stringify(text));
}
