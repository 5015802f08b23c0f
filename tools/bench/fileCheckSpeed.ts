import type { Frame, Page } from "playwright-core";
import { packs } from "../../src/packs";
import { startServer } from "../../workbench/server/startServer";
import { openBrowser } from "./browser";
import { milliseconds, type Measurement } from "./measurement";
import { filledForms } from "./shipped/filledForm";

const BATCHES = [60, 600] as const;
/** So many different files; the page reads each of a batch anew. */
const DIFFERENT = 20;
const MEGABYTE = 2 ** 20;

interface Times {
  readonly first: number;
  readonly all: number;
}

/** Chooses files on the page of files, as its dialog would give them, and waits for their rows. */
const check = (frame: Frame, contents: readonly string[], count: number): Promise<Times> =>
  frame.evaluate(
    async ([all, files]) => {
      const chosen = new DataTransfer();
      for (let at = 0; at < files; at++) {
        const bytes = Uint8Array.from(atob(all[at % all.length] ?? ""), (sign) => sign.charCodeAt(0));
        chosen.items.add(new File([bytes], `${at}.xlsx`));
      }
      const input = document.querySelector<HTMLInputElement>("main input[type=file][multiple]");
      if (!input) throw new Error("There is no page of files.");
      input.files = chosen.files;
      const start = performance.now();
      return new Promise<Times>((resolve) => {
        let first = 0;
        // Without a name: the page does not know what tsx calls functions by.
        const watching = new MutationObserver(() => {
          if (document.querySelector("table.register tbody tr")) first ||= performance.now() - start;
          if (first === 0 || document.querySelector("[aria-busy=true]")) return;
          watching.disconnect();
          resolve({ first, all: performance.now() - start });
        });
        watching.observe(document, { childList: true, subtree: true, attributes: true });
        input.dispatchEvent(new Event("change", { bubbles: true }));
      });
    },
    [contents, count] as const,
  );

async function openFilesPage(page: Page, url: string): Promise<Frame> {
  await page.goto(url);
  await page.waitForFunction(() => Boolean(window.workbench));
  await page.evaluate(() => window.workbench.ready);
  const frame = await (await page.waitForSelector(".pane-frame iframe", { state: "attached" })).contentFrame();
  if (!frame) throw new Error("The pane is not loaded.");
  await frame.locator("main input[type=file][multiple]").first().waitFor({ state: "attached" });
  return frame;
}

/** What is left on the page's heap when nothing more can be given back. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return usedSize;
}

/** Many files in the pane: from choosing them to the first row of the register and to all of them, and what they leave in memory. */
export async function fileCheckSpeed(): Promise<Measurement[]> {
  const browser = await openBrowser();
  const [form] = packs.map(filledForms);
  if (!browser || !form) return [{ what: "Files on the page", value: "no browser found" }];
  const server = await startServer({ port: 0 });
  const contents = Array.from({ length: DIFFERENT }, () => Buffer.from(form()).toString("base64"));
  try {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "zh-CN" });
    const measurements: Measurement[] = [];
    for (const count of BATCHES) {
      const page = await context.newPage();
      const frame = await openFilesPage(page, server.url);
      const before = await heapOf(page);
      const { first, all } = await check(frame, contents, count);
      const kept = (await heapOf(page)) - before;
      const what = `${count} files on the page`;
      measurements.push(
        { what: `${what}: the first row`, value: milliseconds(first), aim: "< 1000 ms" },
        { what: `${what}: all rows`, value: milliseconds(all), ...(count === BATCHES[0] ? { aim: "< 10 s" } : {}) },
        { what: `${what}: what they leave in memory`, value: `${Math.round(kept / MEGABYTE)} MB` },
      );
      await page.close();
    }
    return measurements;
  } finally {
    await browser.close();
    await server.close();
  }
}
