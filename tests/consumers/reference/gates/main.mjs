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

async function gate(what, body) {
  const attempt = async () => body();
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
process.exitCode = results.failed === 0 && results.passed > 0 ? 0 : 1;
