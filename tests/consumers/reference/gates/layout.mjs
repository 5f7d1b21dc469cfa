// The page without a script, on a phone, on paper.
import assert from "node:assert/strict";

import { visit } from "./browser.mjs";

export async function layoutGates({ gate, browser, sites }) {
  const [ours] = sites;

  await gate("without JavaScript", () =>
    visit(
      browser,
      ours.file,
      async (page) => {
        const cards = page.locator("article.card");
        assert.equal(await cards.count(), ours.facts.codes.length);
        for (const card of await cards.all()) assert.ok(await card.isVisible());
        // What needs a script is not there to be tried in vain.
        for (const part of ["#query", "#decode-body", "button"]) {
          assert.equal(await page.locator(`${part}:visible`).count(), 0, part);
        }
        const link = page.locator('nav a[href="#stk_result/1032"]').first();
        await link.click();
        // Nothing can be waited for within a page that has no scripts.
        const card = page.locator('[id="stk_result/1032"]');
        const { y } = await card.boundingBox();
        assert.ok(y >= 0 && y < page.viewportSize().height, `${y}`);
      },
      { javaScriptEnabled: false },
    ),
  );

  for (const { name, file } of sites) {
    await gate(`320 pixels ${name}`, () =>
      visit(
        browser,
        file,
        async (page) => {
          const width = await page.evaluate(
            () => document.documentElement.scrollWidth,
          );
          assert.ok(width <= 320, `${width} pixels wide`);
        },
        { viewport: { width: 320, height: 640 } },
      ),
    );
  }

  await gate("paper", () =>
    visit(browser, ours.file, async (page) => {
      await page.fill("#query", "1032");
      await page.emulateMedia({ media: "print" });
      for (const part of ["#query", "button", "#decode-body"]) {
        assert.equal(await page.locator(`${part}:visible`).count(), 0, part);
      }
      // Black on white, also where the screen is dark.
      await page.emulateMedia({ media: "print", colorScheme: "dark" });
      const colors = await page.evaluate(() => {
        const { color } = getComputedStyle(document.body);
        const ground = getComputedStyle(document.documentElement);
        return { color, ground: ground.backgroundColor };
      });
      const brightness = (text) => Number(/\d+/.exec(text)[0]);
      assert.ok(brightness(colors.color) < 80, JSON.stringify(colors));
    }),
  );

  await gate("reduced motion", () =>
    visit(browser, ours.file, async (page) => {
      const moving = await page.evaluate(
        () =>
          [...document.querySelectorAll("*")].filter((each) => {
            const style = getComputedStyle(each);
            const durations = `${style.transitionDuration}, ${style.animationDuration}`;
            return style.scrollBehavior === "smooth" || /[1-9]/.test(durations);
          }).length,
      );
      assert.equal(moving, 0);
    }),
  );
}

/** Waits until a card stands in the window, with nothing over its heading. */
export function arriveAt(page, id) {
  return page.waitForFunction((wanted) => {
    const heading = document.getElementById(wanted).querySelector("h3 a");
    const { left, top, height } = heading.getBoundingClientRect();
    const there = document.elementFromPoint(left + 1, top + height / 2);
    return heading.contains(there);
  }, id);
}
