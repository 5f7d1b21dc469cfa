// How long a person waits for the page: from a key, a choice or a paste to the frame that shows what came of it.
import { openBrowser, visit } from "./browser.mjs";
import { SAMPLES } from "./samples.mjs";
import { largeSite, ourSite } from "./sites.mjs";

/** How often each page is opened, and how many keys are pressed on each. */
const VISITS = 9;
const WORD = "insuficient balance";

const [tool, root, work] = process.argv.slice(2);
let missed = 0;

/** Notes, for each event of a kind, how long it took until the frame after it was painted. */
function watch(page) {
  return page.evaluate(() => {
    globalThis.waits = [];
    for (const kind of ["input", "change"]) {
      addEventListener(
        kind,
        ({ timeStamp }) => {
          requestAnimationFrame(() => {
            // A message comes after the frame.
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => {
              globalThis.waits.push(performance.now() - timeStamp);
            };
            port2.postMessage(0);
          });
        },
        true,
      );
    }
  });
}

/** The waits so far, once there are as many. */
async function waits(page, count) {
  await page.waitForFunction(
    (least) => globalThis.waits.length >= least,
    count,
  );
  return page.evaluate(() => globalThis.waits.splice(0));
}

async function measure(browser, { file }) {
  const found = { first: [], keys: [], clear: [], filter: [], paste: [] };
  for (let count = 0; count < VISITS; count += 1) {
    await visit(browser, file, async (page) => {
      await watch(page);
      await page.focus("#query");
      for (const [index, letter] of [...WORD].entries()) {
        await page.keyboard.press(letter === " " ? "Space" : letter);
        const [wait] = await waits(page, 1);
        found[index === 0 ? "first" : "keys"].push(wait);
      }
      await page.fill("#query", "");
      found.clear.push(Math.max(...(await waits(page, 1))));
      await page.selectOption("select[name=retry]", "confirm_first");
      found.filter.push(Math.max(...(await waits(page, 1))));
      await page.evaluate(() => {
        document.querySelector("#decode").open = true;
      });
      await page.fill("#decode-body", JSON.stringify(SAMPLES[0].body));
      found.paste.push(Math.max(...(await waits(page, 1))));
    });
  }
  return found;
}

function show(what, times, bar) {
  const sorted = times.sort((one, two) => one - two);
  const median = sorted[sorted.length >> 1];
  const isKept = median < bar;
  if (!isKept) missed += 1;
  const figures = `${median.toFixed(1).padStart(8)} ms  (longest ${sorted.at(-1).toFixed(1)})`;
  console.log(
    `${what.padEnd(34)}${figures.padEnd(36)}under ${bar} ${isKept ? "ok" : "MISSED"}`,
  );
}

const browser = await openBrowser();
try {
  const ours = await ourSite(tool, root, work);
  for (const [site, bar] of [
    [ours, 100],
    [await largeSite(tool, work, ours), 300],
  ]) {
    const found = await measure(browser, site);
    const codes = `${site.facts.codes.length} codes`;
    show(`${codes}, the first key`, found.first, bar);
    show(`${codes}, further keys`, found.keys, bar);
    show(`${codes}, clearing the search`, found.clear, bar);
    show(`${codes}, a filter`, found.filter, bar);
    show(`${codes}, decoding a paste`, found.paste, bar);
  }
} finally {
  await browser.close();
}
process.exitCode = missed === 0 ? 0 : 1;
