import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Clerk } from "./support/clerk";
import { WorkbenchPage } from "./support/workbenchPage";

const SHEET = "Sheet1";

let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await WorkbenchPage.open({ query: { lang: "zh-CN" } });
}, 120_000);
afterAll(() => workbench?.close());

const labels = (): Promise<string[]> => workbench.page.locator(".ribbon-button").allInnerTexts();

/** A click as a person makes it: below the column headers, right of the row numbers. */
async function clickFirstCell(): Promise<void> {
  const box = await workbench.page.locator("#grid canvas[id^='univer-sheet-main-canvas']").boundingBox();
  if (!box) throw new Error("The grid is not shown.");
  await workbench.page.mouse.click(box.x + 80, box.y + 30);
}

describe("the page", () => {
  it("shows the ribbon of the manifest in Chinese", async () => {
    expect(await labels()).toEqual([
      "新建",
      "打开",
      "保存",
      "打开窗格",
      "插入评分表",
      "检查",
      "标记问题",
      "重新连接公式",
    ]);
    expect(await workbench.page.locator(".ribbon-group-label").allInnerTexts()).toEqual(["文件", "绩效自评"]);
    await workbench.screenshot("workbench-zh-CN");
  });

  it("runs the add-in's pane in the same language", async () => {
    const pane = await workbench.pane();
    expect(await pane.evaluate(() => [Office.context.host, Office.context.displayLanguage])).toEqual([
      "Excel",
      "zh-CN",
    ]);
    expect(await pane.evaluate(() => Office.context.requirements.isSetSupported("ExcelApi", "1.9"))).toBe(true);
  });

  it("counts looking around as no change", async () => {
    await workbench.page.evaluate((sheet) => window.workbench.select(sheet, "B2"), SHEET);
    await clickFirstCell();
    await workbench.page.waitForTimeout(500);
    expect(await workbench.page.locator(".unsaved-dot").getAttribute("aria-label")).toBe("已保存");
  });

  it("closes the pane and shows it again by the ribbon, with the add-in running on", async () => {
    const { page } = workbench;
    const pane = await workbench.pane();
    await pane.evaluate(() => document.body.setAttribute("data-marked", ""));
    await page.getByRole("button", { name: "关闭窗格" }).click();
    expect(await page.locator(".pane-side").isVisible()).toBe(false);
    await page.getByRole("button", { name: "打开窗格" }).click();
    expect(await page.locator(".pane-side").isVisible()).toBe(true);
    expect(await (await workbench.pane()).evaluate(() => document.body.hasAttribute("data-marked"))).toBe(true);
  });

  it("does not lose the selection to a click into the pane", async () => {
    await workbench.page.evaluate((sheet) => window.workbench.select(sheet, "C3:D4"), SHEET);
    await (await workbench.pane()).locator("body").click({ position: { x: 5, y: 5 } });
    const selected = await (
      await workbench.pane()
    ).evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.getSelectedRange().load("address");
        await context.sync();
        return range.address;
      }),
    );
    expect(selected).toBe(`${SHEET}!C3:D4`);
  });

  it("computes what is typed into a cell", async () => {
    const { page } = workbench;
    await page.evaluate((sheet) => window.workbench.select(sheet, "A1"), SHEET);
    await clickFirstCell();
    for (const text of ["20", "22", "=A1+A2"]) {
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    }
    await page.evaluate(() => window.workbench.settled());
    expect(await page.evaluate((sheet) => window.workbench.values(sheet, "A1:A3"), SHEET)).toEqual([[20], [22], [42]]);
    expect(await page.locator(".unsaved-dot").getAttribute("aria-label")).toBe("有未保存的更改");
  });
});

describe("a formula that is typed", () => {
  const popup = (text: string) => workbench.page.getByText(text, { exact: true }).first();
  const list = () => workbench.page.locator("li", { hasText: "RUBRIC." }).allInnerTexts();

  it("is offered the add-in's functions with their help, fewer with every letter", async () => {
    const { page } = workbench;
    await new Clerk(workbench).select(SHEET, "B8");
    await page.keyboard.type("=RUBRIC.");
    await page.locator("li", { hasText: "RUBRIC.SCORE_BAND" }).waitFor();
    const all = await list();
    expect(all).toHaveLength(20);
    expect(all).toEqual([...all].sort());
    expect(all.every((entry) => /[\u4e00-\u9fff]/.test(entry))).toBe(true);
    await page.keyboard.type("DED");
    await page.waitForFunction(
      () => [...document.querySelectorAll("li")].filter((item) => item.textContent?.includes("RUBRIC.")).length === 1,
    );
    await workbench.screenshot("workbench-function-list");
  });

  it("takes the one that is chosen, and names the argument that is typed", async () => {
    const { page } = workbench;
    await page.keyboard.press("Tab");
    await popup("满分").waitFor();
    await page.keyboard.type("2,1,0.5)");
    await page.keyboard.press("Enter");
    await page.evaluate(() => window.workbench.settled());
    expect(await page.evaluate((sheet) => window.workbench.formulas(sheet, "B8"), SHEET)).toEqual([
      ["=RUBRIC.DEDUCT(2,1,0.5)"],
    ]);
    expect(await page.evaluate((sheet) => window.workbench.values(sheet, "B8"), SHEET)).toEqual([[1.5]]);
  });

  it("loses the list to Escape, and its text to another", async () => {
    const { page } = workbench;
    await new Clerk(workbench).select(SHEET, "B9");
    await page.keyboard.type("=RUBRIC.SC");
    await page.locator("li", { hasText: "RUBRIC.SCORE_BAND" }).waitFor();
    await page.keyboard.press("Escape");
    await page.locator("li", { hasText: "RUBRIC.SCORE_BAND" }).waitFor({ state: "detached" });
    await page.keyboard.press("Escape");
    await page.keyboard.type("kept");
    await page.keyboard.press("Enter");
    await page.waitForFunction((sheet) => window.workbench.values(sheet, "B9")[0]?.[0] === "kept", SHEET);
    await page.evaluate((sheet) => window.workbench.set(sheet, "B8:B9", [[""], [""]]), SHEET);
  });
});

describe("files", () => {
  let saved: string;

  it("are saved under the name in the title, with what is being typed", async () => {
    const { page } = workbench;
    await page.evaluate((sheet) => window.workbench.select(sheet, "A4"), SHEET);
    await page.keyboard.type("typed");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "保存", exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("工作簿1.xlsx");
    saved = path.join(mkdtempSync(path.join(tmpdir(), "saved-")), "往返.xlsx");
    await download.saveAs(saved);
    await page.waitForFunction(() => document.querySelector(".unsaved-dot")?.textContent === "");
    expect(await page.evaluate((sheet) => window.workbench.values(sheet, "A4"), SHEET)).toEqual([["typed"]]);
  });

  it("open again as they were saved", async () => {
    const { page } = workbench;
    await page.evaluate((sheet) => window.workbench.set(sheet, "A1:A3", [["x"], ["y"], ["z"]]), SHEET);
    await openFile(saved);
    // The change just made is not saved, so the page asks first.
    await page.getByRole("button", { name: "不保存", exact: true }).click();
    await page.getByText("已打开“往返.xlsx”。").waitFor();
    expect(await page.evaluate((sheet) => window.workbench.values(sheet, "A1:A4"), SHEET)).toEqual([
      [20],
      [22],
      [42],
      ["typed"],
    ]);
    expect(await page.evaluate((sheet) => window.workbench.formulas(sheet, "A3"), SHEET)).toEqual([["=A1+A2"]]);
    expect(await page.locator(".file-name").innerText()).toBe("往返.xlsx");
  });

  it("go to scripts and come from them as bytes", async () => {
    const { page } = workbench;
    const bytes = await page.evaluate(async () => [...(await window.workbench.save())]);
    expect(Buffer.from(bytes.slice(0, 2)).toString()).toBe("PK");
    await page
      .evaluate(() => window.workbench.open(new Uint8Array(0)))
      .then(
        () => expect(true).toBe(false),
        (error: Error) => expect(error.message).toContain("notZip"),
      );
    const original = [...readFileSync(saved)];
    await page.evaluate((file) => window.workbench.open(new Uint8Array(file), "脚本.xlsx"), original);
    expect(await page.evaluate((sheet) => window.workbench.values(sheet, "A3"), SHEET)).toEqual([[42]]);
  });

  it("that are no workbooks are refused in words, and the workbook stays", async () => {
    const { page } = workbench;
    const bad = path.join(path.dirname(saved), "坏文件.xlsx");
    writeFileSync(bad, "not a workbook");
    await openFile(bad);
    await page.getByRole("alert").getByText("无法打开“坏文件.xlsx”：它不是 .xlsx 文件。当前工作簿没有改动。").waitFor();
    expect(await page.evaluate((sheet) => window.workbench.values(sheet, "A3"), SHEET)).toEqual([[42]]);
    expect(await page.locator(".file-name").innerText()).toBe("脚本.xlsx");
  });

  it("are begun anew", async () => {
    const { page } = workbench;
    await page.getByRole("button", { name: "新建" }).click();
    await page.waitForFunction(() => document.querySelector(".file-name")?.textContent === "工作簿1.xlsx");
    expect(await page.evaluate(() => [window.workbench.sheets(), window.workbench.values("Sheet1")])).toEqual([
      [SHEET],
      [[""]],
    ]);
  });

  async function openFile(file: string): Promise<void> {
    const [chooser] = await Promise.all([
      workbench.page.waitForEvent("filechooser"),
      workbench.page.getByRole("button", { name: "打开", exact: true }).click(),
    ]);
    await chooser.setFiles(file);
  }
});

describe("leaving and languages", () => {
  it("asks before unsaved work is left", async () => {
    const { page, browserDialogs } = workbench;
    await clickFirstCell();
    await page.keyboard.type("1");
    await page.keyboard.press("Enter");
    const before = browserDialogs.length;
    await page.getByRole("button", { name: "English" }).click();
    await page.waitForURL(/lang=en-US/);
    expect(browserDialogs.slice(before)).toEqual(["beforeunload"]);
  });

  it("shows everything in English", async () => {
    await workbench.goto({ lang: "en-US" });
    expect(await labels()).toEqual([
      "New",
      "Open",
      "Save",
      "Open pane",
      "Insert form",
      "Check",
      "Mark problems",
      "Reconnect formulas",
    ]);
    expect(await (await workbench.pane()).evaluate(() => Office.context.displayLanguage)).toBe("en-US");
    await workbench.screenshot("workbench-en-US");
  });

  it("follows the browser's language", async () => {
    await workbench.goto();
    expect(await labels()).toContain("插入评分表");
  });
});

it("asks no other host for anything, and no error was left uncaught", () => {
  expect(workbench.foreignRequests).toEqual([]);
  expect(workbench.errors).toEqual([]);
});
