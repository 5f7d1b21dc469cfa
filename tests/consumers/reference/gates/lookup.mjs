// Looking codes up as a person does: search, filters, keys, links, copying.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import path from "node:path";

import { visit } from "./browser.mjs";
import { arriveAt } from "./layout.mjs";

export async function lookupGates({ root, gate, browser, sites }) {
  const [{ file, facts }] = sites;
  const { codes } = facts;
  const all = codes.map(idOf);

  await gate("search cases on the page", () =>
    visit(browser, file, async (page) => {
      const text = await readFile(path.join(root, "tests/search/cases.json"));
      const { cases } = JSON.parse(text);
      assert.ok(cases.length > 20);
      for (const { query, first } of cases) {
        await page.fill("#query", query);
        const ids = await shown(page);
        // Where nothing is looked for, everything is shown.
        if (query === "") continue;
        const compared = first.length > 0 ? first.length : ids.length;
        assert.deepEqual(ids.slice(0, compared), first, query);
        await checkCount(page, ids, all);
      }
      await page.fill("#query", "");
      assert.deepEqual(await shown(page), all);
      await checkCount(page, all, all);
    }),
  );

  await gate("search marks", () =>
    visit(browser, file, async (page) => {
      await page.fill("#query", "cancled");
      const marked = await page.evaluate(() =>
        [...CSS.highlights.get("found")].map(String),
      );
      assert.ok(marked.length > 0);
      for (const text of marked) assert.match(text, /^cancel/i);
      await page.fill("#query", "");
      const { size } = await page
        .evaluateHandle(() => CSS.highlights.get("found"))
        .then((handle) => handle.evaluate(({ size }) => ({ size })));
      assert.equal(size, 0);
    }),
  );

  await gate("search finds nothing", () =>
    visit(browser, file, async (page) => {
      await page.fill("#query", "1033");
      assert.deepEqual(await shown(page), []);
      const none = page.locator("#none");
      assert.match(await none.innerText(), /confirm the payment's state/);
      await none.locator('a[href="#stk_result/1032"]').click();
      await arriveAt(page, "stk_result/1032");
      // A whole body is for the other field.
      const body = '{"Result": {"ResultCode": 99}}';
      await page.fill("#query", body);
      await page.click("#none button");
      assert.equal(await page.inputValue("#decode-body"), body);
      assert.ok(await page.locator("#decode-result").isVisible());
    }),
  );

  await gate("filters", () =>
    visit(browser, file, async (page) => {
      let tried = 0;
      for (const name of ["family", "acts", "retry"]) {
        const select = `select[name=${name}]`;
        const values = await page
          .locator(`${select} option`)
          .evaluateAll((options) => options.map(({ value }) => value));
        for (const value of values.filter(Boolean)) {
          await page.selectOption(select, value);
          const right = codes.filter((code) => passes(code, name, value));
          assert.ok(right.length > 0 && right.length < codes.length, value);
          const ids = await shown(page);
          assert.deepEqual(ids, right.map(idOf), value);
          await checkCount(page, ids, all);
          tried += 1;
        }
        await page.selectOption(select, "");
      }
      assert.ok(tried >= 10, `${tried} filters`);
      await page.selectOption("select[name=family]", "c2b_b2c");
      await page.fill("#query", "2001");
      assert.deepEqual(await shown(page), ["c2b_b2c/2001"]);
      // What the filters hide is not called unknown.
      await page.fill("#query", "1032");
      assert.deepEqual(await shown(page), []);
      assert.match(await page.innerText("#none"), /filters/);
      await page.click("#clear");
      assert.deepEqual(await shown(page), all);
      assert.equal(await page.inputValue("select[name=family]"), "");
      assert.ok(await page.locator("#clear").isHidden());
    }),
  );

  await gate("keyboard", () =>
    visit(browser, file, async (page) => {
      const focused = () =>
        page.evaluate(() => {
          const { activeElement: element } = document;
          return element.id || element.getAttribute("href") || element.tagName;
        });
      await page.keyboard.press("/");
      assert.equal(await focused(), "query");
      await page.keyboard.type("2001");
      const [first, second] = await shown(page);
      await page.keyboard.press("ArrowDown");
      assert.equal(await focused(), `#${first}`);
      await page.keyboard.press("ArrowDown");
      assert.equal(await focused(), `#${second}`);
      await page.keyboard.press("ArrowUp");
      await page.keyboard.press("ArrowUp");
      assert.equal(await focused(), "query");
      await page.keyboard.press("Enter");
      assert.equal(new URL(page.url()).hash, `#${first}`);
      await page.keyboard.press("Escape");
      assert.equal(await focused(), "query");
      assert.equal(await page.inputValue("#query"), "");
      assert.deepEqual(await shown(page), all);
      // Where a person types, "/" is a letter, and it can be turned off elsewhere.
      await page.keyboard.type("a/b");
      assert.equal(await page.inputValue("#query"), "a/b");
      await page.keyboard.press("Escape");
      await page.uncheck("#slash");
      await page.keyboard.press("/");
      assert.equal(await focused(), "slash");
      await page.reload();
      assert.ok(!(await page.isChecked("#slash")));
    }),
  );

  await gate("address", () =>
    visit(browser, file, async (page) => {
      await page.fill("#query", "pin & <b>");
      await page.selectOption("select[name=acts]", "customer");
      await page.selectOption("select[name=retry]", "after_customer_acts");
      await page.waitForURL(/retry=/);
      const { searchParams } = new URL(page.url());
      assert.deepEqual(Object.fromEntries(searchParams), {
        q: "pin & <b>",
        acts: "customer",
        retry: "after_customer_acts",
      });
      await page.fill("#query", "wrong pin");
      await page.waitForURL(/wrong/);
      const before = await shown(page);
      assert.equal(before[0], "stk_result/2001");
      await page.reload();
      assert.deepEqual(await shown(page), before);
      assert.equal(await page.inputValue("#query"), "wrong pin");
      assert.equal(await page.inputValue("select[name=acts]"), "customer");
      // A link is shared: it holds nothing of a body that was pasted into the search.
      await page.fill("#query", '{"PhoneNumber": 254700000000}');
      await page.selectOption("select[name=acts]", "merchant");
      await page.waitForURL(/acts=merchant/);
      assert.equal(new URL(page.url()).searchParams.get("q"), null);
    }),
  );

  for (const id of ["stk_result/1032", "api_error/500.001.1001"]) {
    await gate(`link to ${id}`, () =>
      visit(
        browser,
        file,
        async (page) => {
          await arriveAt(page, id);
          const follow = (hash) =>
            page.evaluate((to) => {
              location.hash = to;
            }, hash);
          const asked = (query) =>
            page.waitForFunction(
              (text) => document.querySelector("#query").value === text,
              query,
            );
          await follow("#stk_result/26");
          await arriveAt(page, "stk_result/26");
          await page.goBack();
          await arriveAt(page, id);
          // Also where the search hides the card that a link leads to; the way back leads to the search.
          await page.fill("#query", "C2B00012");
          await page.waitForURL(/q=C2B00012/);
          assert.ok(await cardOf(page, id).isHidden());
          await follow("#stk_result/17");
          await asked("");
          await arriveAt(page, "stk_result/17");
          await page.waitForURL(({ search }) => search === "");
          await page.goBack();
          await asked("C2B00012");
          assert.deepEqual(await shown(page), ["c2b_b2c/C2B00012"]);
        },
        { fragment: `#${id}` },
      ),
    );
  }

  await gate("see also", () =>
    visit(browser, file, async (page) => {
      const code = codes.find(({ see_also: also = [] }) => also.length > 0);
      const [other] = code.see_also;
      await page.fill("#query", idOf(code));
      const card = cardOf(page, idOf(code));
      await card.locator(`dl a[href="#${other}"]`).click();
      await arriveAt(page, other);
      // However soon the link is followed, the way back leads to the search.
      await page.goBack();
      await page.waitForFunction(
        (text) => document.querySelector("#query").value === text,
        idOf(code),
      );
    }),
  );

  for (const permissions of [["clipboard-read", "clipboard-write"], []]) {
    const way = permissions.length > 0 ? "with leave" : "the old way";
    await gate(`copy ${way}`, () =>
      visit(
        browser,
        file,
        async (page) => {
          if (permissions.length === 0) {
            await page.evaluate(() => {
              navigator.clipboard.writeText = () => Promise.reject(new Error());
            });
          }
          const code = codes.find((each) => each.customer_message);
          const card = cardOf(page, idOf(code));
          for (const [index, language] of ["en", "sw"].entries()) {
            await card.locator("button.copy").nth(index).click();
            await page.waitForFunction(() =>
              document.querySelector("#said").textContent.includes("Copied"),
            );
            const text = code.customer_message[language];
            assert.equal(await pasted(page), text);
          }
        },
        { permissions },
      ),
    );
  }
}

/** What the clipboard holds, as it comes into a field. */
async function pasted(page) {
  await page.fill("#query", "");
  await page.focus("#query");
  await page.keyboard.press("Control+V");
  const text = await page.inputValue("#query");
  await page.fill("#query", "");
  return text;
}

/** The ids of the cards that are shown, in the order in which they are read. */
function shown(page) {
  return page
    .locator("article.card")
    .evaluateAll((cards) =>
      cards.filter((card) => card.checkVisibility()).map(({ id }) => id),
    );
}

/** The count is what is shown, and is told to those who cannot see it. */
async function checkCount(page, ids, all) {
  const count = page.locator("#count");
  const word = `${all.length} codes`;
  const right = ids.length === all.length ? word : `${ids.length} of ${word}`;
  assert.equal(await count.textContent(), right);
  assert.equal(await count.getAttribute("role"), "status");
}

function passes({ family, fault, outcome, retry }, name, value) {
  if (name === "family") return family === value;
  if (name === "acts") return fault === value;
  return value === "confirm_first"
    ? retry.confirm_first
    : outcome === "failure" && retry.when === value;
}

function idOf({ family, code }) {
  return `${family}/${code}`;
}

function cardOf(page, id) {
  return page.locator(`[id="${id}"]`);
}
