// Runs every gate: node main.mjs TOOL REPOSITORY WORK
import { accessGates } from "./access.mjs";
import { isBrowserGone, openBrowser } from "./browser.mjs";
import { decodeGates } from "./decode.mjs";
import { layoutGates } from "./layout.mjs";
import { lookupGates } from "./lookup.mjs";
import { panelGates } from "./panel.mjs";
import { safetyGates } from "./safety.mjs";
import { scriptGates } from "./script.mjs";
import { searchGates } from "./search.mjs";
import { makeSites } from "./sites.mjs";

const [tool, root, work] = process.argv.slice(2);
const results = { passed: 0, failed: 0 };

/** The most milliseconds of a gate: what a browser that went away still owes may never come. */
const LONGEST = 300_000;

async function inTime(body) {
  let timer;
  const late = new Promise((_, reject) => {
    const error = new Error(`not done after ${LONGEST / 1000} s`);
    timer = setTimeout(reject, LONGEST, error);
  });
  try {
    await Promise.race([body(), late]);
  } finally {
    clearTimeout(timer);
  }
}

async function gate(what, body) {
  const attempt = () => inTime(async () => body());
  try {
    await attempt().catch((error) => {
      if (!isBrowserGone(error)) throw error;
      console.error(`the browser went away: ${what}, once more`);
      return attempt();
    });
    results.passed += 1;
    console.log(`ok reference ${what}`);
  } catch (error) {
    results.failed += 1;
    console.error(`FAILED reference ${what}\n${error.stack ?? error}`);
  }
}

const context = { tool, root, work, gate };
await scriptGates(context);
const browser = await openBrowser();
try {
  const sites = await makeSites(tool, root, work);
  const visits = { ...context, browser, sites };
  // Side by side, as far as they do not share the clipboard.
  await Promise.all([
    safetyGates(visits).then(() => layoutGates(visits)),
    lookupGates(visits).then(() => accessGates(visits)),
    searchGates(visits)
      .then(() => decodeGates(visits))
      .then(() => panelGates(visits)),
  ]);
} finally {
  await browser.close();
}
console.log(`${results.passed} passed, ${results.failed} failed`);
// Not only the exit code: a gate that was given up may keep the program waiting.
process.exit(results.failed === 0 && results.passed > 0 ? 0 : 1);
