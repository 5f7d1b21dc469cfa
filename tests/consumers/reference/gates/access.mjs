// Accessibility in every state of the page, light and dark, wide and narrow.
import assert from "node:assert/strict";

import { axe } from "./axe.mjs";
import { visit } from "./browser.mjs";
import { SAMPLES } from "./samples.mjs";

/** The states: what a person did before looking. */
const STATES = [
  ["as it opens", async () => {}],
  ["a code opened", (page) => page.click('nav a[href="#stk_result/1032"]')],
  ["found", (page) => page.fill("#query", "pin")],
  ["nothing found", (page) => page.fill("#query", "1033")],
  [
    "filtered",
    (page) => page.selectOption("select[name=retry]", "confirm_first"),
  ],
  [
    "copied",
    async (page) => {
      await page.locator("button.copy").first().click();
      await page.waitForFunction(() =>
        document.querySelector("#said").textContent.includes("opied"),
      );
    },
  ],
  ...SAMPLES.map((sample) => [
    `decoded ${sample.channel}`,
    async (page) => {
      await openDecode(page);
      const { channel, isChosen, body } = sample;
      if (isChosen) await page.selectOption("#decode-channel", channel);
      await page.fill("#decode-body", JSON.stringify(body));
      await page.click("#decode-result summary");
    },
  ]),
  [
    "unreadable",
    async (page) => {
      await openDecode(page);
      await page.fill("#decode-body", '{"TransID": 1}');
    },
  ],
];

export async function accessGates({ gate, browser, sites: [ours] }) {
  for (const colorScheme of ["light", "dark"]) {
    for (const width of [1280, 320]) {
      await gate(`axe ${colorScheme} ${width}`, async () => {
        for (const [state, act] of STATES) {
          await visit(
            browser,
            ours.file,
            async (page) => {
              await act(page);
              await axe(page, state);
            },
            {
              colorScheme,
              viewport: { width, height: 800 },
              permissions: ["clipboard-write"],
            },
          );
        }
      });
    }
  }

  await gate("axe without JavaScript", () =>
    // axe-core itself is a script: the page's own are kept from running instead.
    visit(browser, ours.file, async (page) => {
      await page.evaluate(() => {
        document.documentElement.classList.remove("js");
      });
      await axe(page, "without JavaScript");
    }),
  );

  await gate("focus is visible", () =>
    visit(browser, ours.file, async (page) => {
      const seen = new Set();
      for (let step = 0; step < 60; step += 1) {
        await page.keyboard.press("Tab");
        const focus = await page.evaluate(() => {
          const element = document.activeElement;
          const { outlineStyle, outlineWidth } = getComputedStyle(element);
          const name = `${element.tagName} ${element.id || element.getAttribute("href")}`;
          return { name, outlineStyle, width: parseFloat(outlineWidth) };
        });
        seen.add(focus.name);
        assert.ok(
          focus.outlineStyle !== "none" && focus.width >= 2,
          JSON.stringify(focus),
        );
      }
      assert.ok(seen.size >= 30, `${seen.size} stops`);
    }),
  );
}

async function openDecode(page) {
  await page.locator("#decode").evaluate((details) => {
    details.open = true;
  });
}
