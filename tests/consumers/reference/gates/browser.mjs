// A real browser, and pages in it that may do nothing they should not.
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

import { chromium } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome"];

/**
 * The browser of this machine. One that went away, as it may where memory or time run short, is started again for
 * the next page.
 */
export async function openBrowser() {
  let started = launch();
  await started;
  return {
    async newContext(options) {
      const last = started;
      const isGone = !(await last).isConnected();
      // Whoever comes first starts it for all who wait.
      if (isGone && started === last) started = launch();
      return (await started).newContext(options);
    },
    async close() {
      await (await started).close();
    },
  };
}

/** Whether an error says that the browser is gone or answers no more, which need not be the page's fault. */
export function isBrowserGone(error) {
  const gone = /page, context or browser has been closed|^not done after/;
  return gone.test(error.message);
}

async function launch() {
  const folders = process.env.PATH.split(path.delimiter);
  const places = NAMES.flatMap((name) =>
    folders.map((folder) => path.join(folder, name)),
  );
  const executablePath = places.find((place) => existsSync(place));
  assert.ok(executablePath, `none of ${NAMES.join(", ")} is installed`);
  // As root, as in most containers, Chromium starts without its sandbox only.
  const isRoot = process.getuid?.() === 0;
  const args = isRoot ? ["--no-sandbox", "--disable-dev-shm-usage"] : [];
  return chromium.launch({ executablePath, args });
}

/**
 * Opens a page, from a file unless it is an address, and gives it to `body`. Fails where the page says anything on
 * the console, asks the network for anything, or does what its policy forbids. `strange` holds what it did so far.
 */
export async function visit(browser, where, body, settings = {}) {
  const url = /^https?:/.test(where) ? where : String(pathToFileURL(where));
  const { fragment = "", ...options } = settings;
  const calm = { reducedMotion: "reduce", ...options };
  const context = await browser.newContext(calm);
  const page = await context.newPage();
  const strange = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type()))
      strange.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => strange.push(`error: ${error.stack}`));
  page.on("dialog", (dialog) => {
    strange.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("request", (request) => {
    const asked = request.url();
    const isOwn = asked.split(/[?#]/)[0] === url || asked.startsWith("data:");
    if (!isOwn) strange.push(`request: ${asked}`);
  });
  await page.addInitScript(() => {
    globalThis.violations = [];
    document.addEventListener("securitypolicyviolation", (event) => {
      globalThis.violations.push(
        `${event.violatedDirective}: ${event.blockedURI}`,
      );
    });
  });
  try {
    await page.goto(url + fragment);
    await body(page, strange);
    const hasScript = options.javaScriptEnabled !== false;
    const violations = hasScript
      ? await page.evaluate(() => globalThis.violations)
      : [];
    assert.deepEqual([...strange, ...violations], []);
  } finally {
    await context.close();
  }
}
