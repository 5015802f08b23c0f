import { Clerk } from "./support/clerk";
import { FIELDS, fieldBook } from "./support/fieldBook";
import { InputMethod } from "./support/inputMethod";
import { openFile } from "./support/workbookFile";
import { WorkbenchPage } from "./support/workbenchPage";

let workbench: WorkbenchPage;
let clerk: Clerk;
let pinyin: InputMethod;

beforeAll(async () => {
  workbench = await WorkbenchPage.open({ query: { lang: "zh-CN" } });
  clerk = new Clerk(workbench);
  pinyin = await InputMethod.of(workbench);
}, 120_000);
afterAll(() => workbench?.close());

const press = (key: string): Promise<void> => workbench.page.keyboard.press(key);
const items = (): Promise<string[]> => workbench.page.locator(".choice").allInnerTexts();
const lists = (): Promise<number> =>
  workbench.page.locator(".choice-list, [data-u-comp='sheets-dropdown-list']").count();

/** Waits until a cell holds the value. */
const holds = (sheet: string, cell: string, value: string): Promise<unknown> =>
  workbench.page.waitForFunction(
    ([name, address, wanted]) => window.workbench.values(name, address)[0]?.[0] === wanted,
    [sheet, cell, value] as const,
  );

describe("composing", () => {
  it("works in the first cell of the session", async () => {
    await pinyin.type("bufen", "部分");
    await press("Enter");
    await holds("Sheet1", "A1", "部分");
    await openFile(workbench, await fieldBook(), "填报.xlsx");
  });

  it.each([
    ["plain", "A", 20],
    ["plain", "A", 60],
    ["plain", "A", 200],
    ["plain", "A", 400],
    ["choice", "B", 20],
    ["choice", "B", 60],
    ["choice", "B", 200],
    ["choice", "B", 400],
  ])("arrives whole in a %s cell (%s) at %i ms a letter, selected or opened", async (_, column, pace) => {
    await clerk.set(FIELDS, `${column}1:${column}2`, [[""], [""]]);
    await clerk.select(FIELDS, `${column}1`);
    await pinyin.letters("bfwc", pace);
    expect(await lists()).toBe(0);
    await pinyin.choose("部分完成");
    await press("Enter");
    await holds(FIELDS, `${column}1`, "部分完成");
    // The next cell at once, opened by a key.
    await press("F2");
    await pinyin.letters("wwc", pace);
    expect(await lists()).toBe(0);
    await pinyin.choose("未完成");
    await press("Enter");
    await holds(FIELDS, `${column}2`, "未完成");
  });

  it.each(["A4", "B4"])("is confirmed by Enter, which does not leave the cell (%s)", async (cell) => {
    await clerk.select(FIELDS, cell);
    await pinyin.letters("wan", 20);
    await press("Enter");
    expect(await clerk.values(FIELDS, cell)).toEqual([[""]]);
    for (let letter = 0; letter < 3; letter++) await press("Backspace");
    await pinyin.type("wwc", "未完成");
    await press("Enter");
    await holds(FIELDS, cell, "未完成");
    expect(await clerk.values(FIELDS, cell.replace("4", "5"))).toEqual([[""]]);
  });

  it("goes on after a composition that was given up", async () => {
    await clerk.select(FIELDS, "A6");
    await pinyin.letters("xin", 20);
    await pinyin.choose("");
    await pinyin.type("hao", "好");
    await press("Enter");
    await holds(FIELDS, "A6", "好");
  });

  it("is undone and redone as one entry", async () => {
    await press("ControlOrMeta+z");
    await holds(FIELDS, "A6", "");
    await press("ControlOrMeta+y");
    await holds(FIELDS, "A6", "好");
  });

  it.each([20, 200])("works in the formula bar after a quick click into it, at %i ms a letter", async (pace) => {
    await clerk.set(FIELDS, "A10", [["原文"]]);
    await clerk.select(FIELDS, "A10");
    // Behind the last letter of the text.
    await workbench.page.locator("[data-u-comp='formula-bar'] canvas").last().click();
    // A clerk looks at what was clicked before the first letter.
    await workbench.page.waitForTimeout(300);
    await pinyin.letters("bufen", pace);
    await pinyin.choose("部分");
    await workbench.page.keyboard.type("1");
    await press("Enter");
    await holds(FIELDS, "A10", "原文部分1");
    await press("ControlOrMeta+z");
    await holds(FIELDS, "A10", "原文");
    // The keyboard is the sheet's again.
    await clerk.select(FIELDS, "A11");
    await pinyin.type("xin", "新");
    await press("Enter");
    await holds(FIELDS, "A11", "新");
    await clerk.set(FIELDS, "A11", [[""]]);
  });

  it("works in a text box of the pane, while the live check looks at the sheet", async () => {
    const pane = await workbench.pane();
    await pane.evaluate(() => {
      const box = document.createElement("textarea");
      box.id = "composed";
      document.body.prepend(box);
    });
    await pane.locator("#composed").click();
    await pinyin.letters("zhao", 60);
    await workbench.page.evaluate((sheet) => window.workbench.set(sheet, "A8", [["动了"]]), FIELDS);
    await workbench.page.waitForTimeout(1200);
    await pinyin.choose("招标");
    expect(await pane.locator("#composed").inputValue()).toBe("招标");
    await pane.evaluate(() => document.getElementById("composed")?.remove());
  });
});

describe("a choice cell", () => {
  it("takes the only item that what is typed can mean", async () => {
    await clerk.select(FIELDS, "B7");
    await pinyin.type("bf", "部分");
    await press("Enter");
    await holds(FIELDS, "B7", "部分完成");
    await press("ControlOrMeta+z");
    await holds(FIELDS, "B7", "");
  });

  it("opens its list by Alt+↓; arrows and Enter choose, Escape closes", async () => {
    await clerk.select(FIELDS, "B8");
    await press("Alt+ArrowDown");
    await workbench.page.locator(".choice-list").waitFor();
    expect(await items()).toEqual(["已完成", "部分完成", "未完成"]);
    await workbench.screenshot("choice-list");
    await press("ArrowDown");
    await press("ArrowDown");
    await press("Enter");
    await holds(FIELDS, "B8", "部分完成");
    await press("Alt+ArrowDown");
    expect(await workbench.page.locator(".choice[aria-selected='true']").allInnerTexts()).toEqual(["部分完成"]);
    await press("End");
    await press("Escape");
    expect(await lists()).toBe(0);
    await holds(FIELDS, "B8", "部分完成");
    await press("ControlOrMeta+z");
    await holds(FIELDS, "B8", "");
  });

  it("marks in its list what is being typed", async () => {
    await clerk.select(FIELDS, "B9");
    await pinyin.type("wei", "未");
    await press("Alt+ArrowDown");
    await workbench.page.locator(".choice[aria-selected='true']", { hasText: "未完成" }).waitFor();
    await press("Enter");
    await holds(FIELDS, "B9", "未完成");
  });

  it("loses its list as soon as a composition begins", async () => {
    await clerk.select(FIELDS, "B10");
    await press("Alt+ArrowDown");
    await workbench.page.locator(".choice-list").waitFor();
    await pinyin.letters("yi", 20);
    expect(await lists()).toBe(0);
    await pinyin.choose("已完成");
    await press("Enter");
    await holds(FIELDS, "B10", "已完成");
  });
});

it("throws nothing on the way", () => {
  expect(workbench.errors).toEqual([]);
});
