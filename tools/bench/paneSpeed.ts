import type { Frame, Page } from "playwright-core";
import { startServer } from "../../workbench/server/startServer";
import { openBrowser } from "./browser";
import { median, milliseconds, type Measurement } from "./measurement";

const ROUNDS = 7;
const FORM = "自评表";
const SCORE = "I13";

declare global {
  interface Window {
    /** When the first button of the page could be pressed. */
    firstButton?: number;
  }
}

/** Runs in every frame before its own scripts. */
function watchForButton(): void {
  const observer = new MutationObserver(() => {
    // Fluent's buttons stay within the keyboard's reach while they are disabled.
    if (!document.querySelector("button:not([disabled]):not([aria-disabled='true'])")) return;
    window.firstButton = performance.now();
    observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true, attributeFilter: ["disabled", "aria-disabled"] });
}

async function openPane(page: Page, url: string): Promise<Frame> {
  await page.goto(url);
  await page.waitForFunction(() => Boolean(window.workbench));
  await page.evaluate(() => window.workbench.ready);
  const frame = await (await page.waitForSelector(".pane-frame iframe", { state: "attached" })).contentFrame();
  if (!frame) throw new Error("The pane is not loaded.");
  await frame.locator("button").first().waitFor();
  return frame;
}

/** From the arrival of the last script that the pane starts with to its first button. */
const startUp = (frame: Frame): Promise<number> =>
  frame.evaluate(() => {
    const interactive = window.firstButton ?? 0;
    const resources = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
    const scripts = resources.filter((at) => at.initiatorType === "script" && at.responseEnd <= interactive);
    return interactive - Math.max(...scripts.map((at) => at.responseEnd));
  });

/** From typing a score that is none to the pane that says so. */
async function editToPane(page: Page, score: string): Promise<number> {
  const start = await page.evaluate(
    ([sheet, address, typed]) => {
      const now = performance.now();
      window.workbench.set(sheet, address, [[typed]]);
      return now;
    },
    [FORM, SCORE, score] as const,
  );
  const shown = await page.waitForFunction((typed) => {
    const pane = document.querySelector<HTMLIFrameElement>(".pane-frame iframe")?.contentDocument;
    return pane?.body.innerText.includes(typed) ? performance.now() : null;
  }, score);
  return Number(await shown.jsonValue()) - start;
}

/** The pane in a real browser, beside the workbench's grid. */
export async function paneSpeed(): Promise<Measurement[]> {
  const browser = await openBrowser();
  if (!browser) return [{ what: "The pane in a browser", value: "no browser found" }];
  const server = await startServer({ port: 0 });
  try {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "zh-CN" });
    await context.addInitScript(watchForButton);
    const page = await context.newPage();
    const starts: number[] = [];
    for (let round = 0; round < ROUNDS; round++) starts.push(await startUp(await openPane(page, server.url)));
    const frame = await openPane(page, server.url);
    await page.getByRole("button", { name: "插入评分表" }).click();
    await page.waitForFunction((name) => window.workbench.sheets().includes(name), FORM);
    await page.evaluate(() => window.workbench.settled());
    await frame.getByRole("button", { name: "检查" }).first().click();
    const edits: number[] = [];
    for (let round = 0; round < ROUNDS; round++) edits.push(await editToPane(page, `9.${round + 1}分`));
    return [
      {
        what: "Pane interactive after its scripts have arrived (median)",
        value: milliseconds(median(starts)),
        aim: "< 500 ms",
      },
      { what: "From an edit to the right pane (median)", value: milliseconds(median(edits)), aim: "< 1000 ms" },
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}
