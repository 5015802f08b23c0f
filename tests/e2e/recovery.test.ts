import type { BrowserContext, CDPSession, Page } from "playwright-core";
import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { type RunningServer, startServer } from "../../workbench/server/startServer";
import { richWorkbook } from "../spreadsheet/ooxml/fixtures/richWorkbook";
import { untilNoted, untilNothingUnsaved } from "./support/journalNotes";
import { KillableBrowser } from "./support/killableBrowser";

// Each test starts a browser or a page anew.
jest.setTimeout(180_000);

/** What a person may lose at most, in milliseconds. */
const LOST_AT_MOST = 2_000;

let server: RunningServer;
let browser: KillableBrowser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  server = await startServer({ port: 0 });
  browser = new KillableBrowser();
  context = await browser.start();
  page = await openPage();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** A page is loaded before its script has begun. */
async function ready(opened: Page): Promise<void> {
  await opened.waitForFunction(() => Boolean(window.workbench));
  await opened.evaluate(() => window.workbench.ready);
}

/** A tab with the workbench; a page that asks whether it may be left is answered with yes. */
async function openPage(lang = "zh-CN"): Promise<Page> {
  const opened = await context.newPage();
  opened.setDefaultTimeout(90_000);
  opened.on("dialog", (dialog) => void dialog.accept().catch(() => undefined));
  await opened.setViewportSize({ width: 1440, height: 900 });
  await opened.goto(`${server.url}?lang=${lang}`);
  await ready(opened);
  return opened;
}

/** Kills browser and page, and opens both again. */
async function powerCut(): Promise<void> {
  await browser.kill();
  context = await browser.start();
  page = await openPage();
}

/** Kills the tab alone, and opens another. */
async function crashTab(): Promise<void> {
  const crashed = page;
  const session: CDPSession = await context.newCDPSession(crashed);
  const gone = new Promise((resolve) => crashed.once("crash", resolve));
  await Promise.race([session.send("Page.crash").catch(() => undefined), gone]);
  await gone;
  page = await openPage();
  await crashed.close().catch(() => undefined);
}

const bar = () => page.locator(".recovery-bar");
const values = (sheet: string, address: string) =>
  page.evaluate(([name, cells]) => window.workbench.values(name, cells).flat(), [sheet, address] as const);
const focusCell = (sheet: string, address: string) =>
  page.evaluate(
    ([name, cells]) => {
      window.workbench.select(name, cells);
      document.querySelector<HTMLElement>("#grid [contenteditable]")?.focus();
    },
    [sheet, address] as const,
  );

async function restore(): Promise<void> {
  await bar().getByRole("button", { name: "恢复" }).click();
  await page.getByText(/^已恢复/).waitFor();
}

async function discard(): Promise<void> {
  await bar().getByRole("button", { name: "丢弃" }).click();
  await bar().waitFor({ state: "hidden" });
}

/** Whatever an earlier test left is thrown away, from a page of the same server that keeps nothing open. */
beforeEach(async () => {
  await page.close();
  const cleaner = await context.newPage();
  await cleaner.goto(new URL("/nothing-here", server.url).href);
  await cleaner.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase("workbench-journal");
        deleting.onsuccess = () => resolve();
        deleting.onerror = () => reject(new Error("The database was not deleted."));
      }),
  );
  page = await openPage();
  await cleaner.close();
});

describe.each([
  ["the tab", crashTab],
  ["the browser", powerCut],
])("%s is killed while somebody types without a pause", (_, kill) => {
  it("loses two seconds at most, of what is in cells", async () => {
    await focusCell("Sheet1", "A1");
    const typed: { number: number; at: number }[] = [];
    for (let number = 1; typed.filter(({ at }) => at <= Date.now() - LOST_AT_MOST).length < 6; number++) {
      await page.keyboard.type(String(number));
      await page.keyboard.press("Enter");
      typed.push({ number, at: Date.now() });
    }
    const killed = Date.now();
    await kill();
    const due = typed.filter(({ at }) => at <= killed - LOST_AT_MOST).map(({ number }) => number);
    expect(due.length).toBeGreaterThanOrEqual(6);
    await bar()
      .getByText(/^发现 \d\d:\d\d 未保存的“工作簿1.xlsx”$/)
      .waitFor();
    await restore();
    expect((await values("Sheet1", `A1:A${due.length}`)).slice(0, due.length)).toEqual(due);
    expect(await page.locator(".unsaved-dot").getAttribute("aria-label")).toBe("有未保存的更改");
    await bar().waitFor({ state: "hidden" });
  });

  it("loses two seconds at most, of a text whose cell is still open", async () => {
    await focusCell("Sheet1", "C1");
    const typed: { text: string; at: number }[] = [];
    let text = "";
    while (typed.filter(({ at }) => at <= Date.now() - LOST_AT_MOST).length < 8) {
      const letter = "项目支出绩效"[text.length % 6] ?? "";
      await page.keyboard.insertText(letter);
      text += letter;
      typed.push({ text, at: Date.now() });
      await page.waitForTimeout(30);
    }
    const killed = Date.now();
    await kill();
    const due = typed.filter(({ at }) => at <= killed - LOST_AT_MOST).at(-1)?.text ?? "";
    expect(due.length).toBeGreaterThanOrEqual(8);
    await restore();
    const [kept] = await values("Sheet1", "C1");
    expect(String(kept).startsWith(due)).toBe(true);
  });

  it("keeps the letters of a composition under way", async () => {
    await focusCell("Sheet1", "D1");
    const session = await context.newCDPSession(page);
    for (const text of ["z", "zi", "zi'p", "zi'pi", "zi'pin", "zi'ping"]) {
      await session.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
      await page.waitForTimeout(100);
    }
    await untilNoted(page, "zi'ping");
    await kill();
    await restore();
    expect(String((await values("Sheet1", "D1"))[0])).toContain("zi'ping");
  });
});

describe("unsaved work", () => {
  it("comes back with every part of the file that was opened", async () => {
    const file = [...richWorkbook()];
    const before = await page.evaluate(async (bytes) => {
      await window.workbench.open(new Uint8Array(bytes), "自评表.xlsx");
      const isChanged = window.workbench.sheets().some((sheet) => {
        try {
          window.workbench.set(sheet, "H40", [["改过"]]);
          return true;
        } catch {
          // This one is protected.
          return false;
        }
      });
      if (!isChanged) throw new Error("Every sheet is protected.");
      return [...(await window.workbench.save())];
    }, file);
    await untilNoted(page, "改过");
    await powerCut();
    await bar()
      .getByText(/未保存的“自评表.xlsx”$/)
      .waitFor();
    await restore();
    expect(await page.locator(".file-name").innerText()).toBe("自评表.xlsx");
    const after = await page.evaluate(async () => [...(await window.workbench.save())]);
    const parts = (bytes: readonly number[]) => unzipSync(new Uint8Array(bytes));
    expect(Object.keys(parts(after)).sort()).toEqual(Object.keys(parts(before)).sort());
    const text = (bytes: readonly number[]) =>
      Object.fromEntries(
        Object.entries(parts(bytes)).map(([name, part]) => [name, Buffer.from(part).toString("latin1")]),
      );
    expect(text(after)).toEqual(text(before));
  });

  it("is not offered once it is saved", async () => {
    await page.evaluate(() => window.workbench.set("Sheet1", "A1", [["存过"]]));
    await untilNoted(page, "存过");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "保存", exact: true }).click(),
    ]);
    expect(
      readFileSync(await download.path())
        .subarray(0, 2)
        .toString(),
    ).toBe("PK");
    await untilNothingUnsaved(page);
    await powerCut();
    await page.waitForTimeout(1_500);
    expect(await bar().isVisible()).toBe(false);
  });

  it("of a tab that lives is not offered in another one, and each tab has its own", async () => {
    const first = page;
    await first.evaluate(() => window.workbench.set("Sheet1", "A1", [["第一个"]]));
    const second = (page = await openPage());
    await second.evaluate(() => window.workbench.set("Sheet1", "A1", [["第二个"]]));
    await untilNoted(second, "第一个");
    await untilNoted(second, "第二个");
    expect(await bar().isVisible()).toBe(false);
    await powerCut();
    await bar().waitFor();
    // Unanswered it is kept; the newest is asked about first, then the other.
    await page.reload();
    await ready(page);
    await restore();
    expect(await values("Sheet1", "A1")).toEqual(["第二个"]);
    await bar().waitFor();
    await bar().getByRole("button", { name: "恢复" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "不保存" }).click();
    await page.waitForFunction(() => window.workbench.values("Sheet1", "A1")[0]?.[0] === "第一个");
  });

  it("is offered after a reload without saving, and gone once it is thrown away", async () => {
    await page.evaluate(() => window.workbench.set("Sheet1", "A1", [["重新载入"]]));
    await untilNoted(page, "重新载入");
    await page.reload();
    await ready(page);
    await bar().waitFor();
    await discard();
    await page.reload();
    await ready(page);
    await page.waitForTimeout(1_500);
    expect(await bar().isVisible()).toBe(false);
  });

  it("survives a whole copy that was put together meanwhile", async () => {
    for (let number = 1; number <= 40; number++) {
      await page.evaluate((row) => window.workbench.set("Sheet1", `B${row}`, [[`第${row}行`]]), number);
      await page.waitForTimeout(650);
    }
    await untilNoted(page, "第40行");
    await crashTab();
    await restore();
    expect(await values("Sheet1", "B1:B40")).toEqual(Array.from({ length: 40 }, (_, index) => `第${index + 1}行`));
  });

  it("is asked about in English", async () => {
    await page.evaluate(() => window.workbench.set("Sheet1", "A1", [["left"]]));
    await untilNoted(page, "left");
    await page.goto(`${server.url}?lang=en-US`);
    await page.waitForFunction(() => Boolean(window.workbench));
    await bar()
      .getByText(/^Found unsaved work in “.*” from \d\d:\d\d$/)
      .waitFor();
    await bar().getByRole("button", { name: "Discard" }).click();
    await bar().waitFor({ state: "hidden" });
  });
});

describe("a browser that keeps nothing", () => {
  it("is told once, and work goes on", async () => {
    const opened = await context.newPage();
    await opened.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException("not here", "SecurityError");
      };
    });
    await opened.goto(`${server.url}?lang=zh-CN`);
    await ready(opened);
    await opened.evaluate(() => window.workbench.set("Sheet1", "A1", [[1]]));
    await opened.getByText("浏览器不允许在本机保存数据").waitFor();
    await opened.evaluate(() => window.workbench.set("Sheet1", "A1", [[2]]));
    expect(await opened.evaluate(() => window.workbench.values("Sheet1", "A1"))).toEqual([[2]]);
    await opened.close();
  });

  it("a full one too", async () => {
    const opened = await context.newPage();
    await opened.addInitScript(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    });
    await opened.goto(`${server.url}?lang=zh-CN`);
    await ready(opened);
    await opened.evaluate(() => window.workbench.set("Sheet1", "A1", [[1]]));
    await opened.getByText("浏览器的存储空间已满").waitFor();
    await opened.close();
  });
});

describe("damaged notes", () => {
  /** Changes the last record as a disk does. */
  const damage = () =>
    page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open("workbench-journal");
          opening.onsuccess = () => {
            const transaction = opening.result.transaction("records", "readwrite");
            const store = transaction.objectStore("records");
            store.openCursor(null, "prev").onsuccess = ({ target }) => {
              const cursor = (target as IDBRequest<IDBCursorWithValue | null>).result;
              if (cursor) cursor.update({ ...cursor.value, texts: [`${cursor.value.texts[0].slice(0, -9)}`] });
            };
            transaction.oncomplete = () => resolve();
            transaction.onabort = () => reject(new Error("abort"));
          };
        }),
    );

  it("give back what came before them, and it is said", async () => {
    await page.evaluate(() => window.workbench.set("Sheet1", "A1", [["先"]]));
    await untilNoted(page, "先");
    await page.evaluate(() => window.workbench.set("Sheet1", "A2", [["后"]]));
    await untilNoted(page, "后");
    await damage();
    await crashTab();
    await bar().getByRole("button", { name: "恢复" }).click();
    await page.getByText("备份有损坏").waitFor();
    expect(await values("Sheet1", "A1:A2")).toEqual(["先", ""]);
  });
});
