import type { CellValue } from "../../src/spreadsheet/ooxml/workbookData";
import { Clerk } from "./support/clerk";
import { WorkbenchPage } from "./support/workbenchPage";

const SHEET = "Sheet1";
const TWO_LINES = "招标流标，未能按期签订合同。\n下一步提前编制采购计划。";

let workbench: WorkbenchPage;
let clerk: Clerk;

beforeAll(async () => {
  workbench = await WorkbenchPage.open({ query: { lang: "zh-CN" } });
  clerk = new Clerk(workbench);
}, 120_000);
afterAll(() => workbench?.close());

type Way = "Enter" | "Tab" | "click";

const value = async (address: string): Promise<CellValue | undefined> => (await clerk.values(SHEET, address))[0]?.[0];

/** Property of a range, as an add-in reads it. */
async function api<K extends "numberFormat" | "text" | "formulas" | "valueTypes">(address: string, member: K) {
  const pane = await workbench.pane();
  return pane.evaluate(
    ([cell, name]) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Sheet1").getRange(cell);
        range.load(name);
        await context.sync();
        return (range[name] as unknown[][])[0]?.[0];
      }),
    [address, member] as const,
  );
}

async function format(address: string, numberFormat: string): Promise<void> {
  await (
    await workbench.pane()
  ).evaluate(
    ([cell, pattern]) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange(cell).numberFormat = [[pattern]];
        await context.sync();
      }),
    [address, numberFormat] as const,
  );
}

async function whenEditing(editing: boolean): Promise<void> {
  await workbench.page.waitForFunction((wanted) => window.workbench.editing === wanted, editing);
}

async function openByF2(address: string): Promise<void> {
  await clerk.select(SHEET, address);
  await workbench.page.keyboard.press("F2");
  await whenEditing(true);
}

async function leave(way: Way): Promise<void> {
  if (way === "click") {
    const box = await workbench.page.locator("#grid canvas[id^='univer-sheet-main-canvas']").boundingBox();
    await workbench.page.mouse.click((box?.x ?? 0) + 500, (box?.y ?? 0) + 400);
  } else await workbench.page.keyboard.press(way);
  await whenEditing(false);
}

/** Types into a cell and leaves it; resolves when the cell is no longer what it was. */
async function type(address: string, text: string): Promise<void> {
  await clerk.select(SHEET, address);
  await workbench.page.keyboard.type(text);
  await workbench.page.keyboard.press("Enter");
  await whenEditing(false);
}

/** Everything that a cell is, its looks aside. */
const content = async (address: string) => [
  await value(address),
  await api(address, "formulas"),
  await api(address, "valueTypes"),
  await api(address, "text"),
];

const undo = async (): Promise<void> => {
  await workbench.page.keyboard.press("ControlOrMeta+z");
};

describe("a cell whose editor is opened and left", () => {
  const contents: readonly [name: string, cell: CellValue, numberFormat?: string][] = [
    ["a text of two lines", TWO_LINES],
    ["a text with blanks around it", "  缩进的一行  "],
    ["a text with an empty line", "一\n\n二\n"],
    ["a formula", "=1+1"],
    ["a formula over texts", '="a"&CHAR(10)&"b"'],
    ["a quoted text", "'001"],
    ["a quoted formula text", "'=A1"],
    ["a text that looks like a number", "'440106199001011234"],
    ["a long decimal", 0.1 + 0.2],
    ["a large number", 440106199001011000],
    ["a small number", 1.5e-10],
    ["a percentage with more digits than are shown", 0.97754321, "0.00%"],
    ["a date shown without its year", 45052, 'm"月"d"日"'],
    ["a date with a time", 45052.54321, "yyyy/m/d"],
    ["a time", 0.5208333333333334, "h:mm"],
    ["a rounded amount", 1234.5678, "#,##0"],
    ["a truth value", true],
    ["an error", "#N/A"],
    ["a number under a text format", "12", "@"],
  ];

  it.each(contents)("%s stays what it was", async (...[, cell = null, numberFormat]: (typeof contents)[number]) => {
    const { page } = workbench;
    await clerk.set(SHEET, "B2", [[""]]);
    await format("B2", numberFormat ?? "General");
    await page.evaluate((given) => window.workbench.set("Sheet1", "B2", [[given]]), cell);
    await clerk.settled();
    const before = await content("B2");
    for (const way of ["Enter", "Tab", "click"] as const) {
      await openByF2("B2");
      await leave(way);
    }
    expect(await content("B2")).toEqual(before);
    expect(await api("B2", "numberFormat")).toBe(numberFormat ?? "General");
  });

  it("leaves no step to undo, nothing unsaved and no event", async () => {
    await clerk.set(SHEET, "B2", [["before"]]);
    await clerk.set(SHEET, "B2", [[TWO_LINES]]);
    const pane = await workbench.pane();
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add(async ({ address }) => {
          document.body.dataset["changed"] = `${document.body.dataset["changed"] ?? ""} ${address}`;
        });
        await context.sync();
      }),
    );
    await openByF2("B2");
    await leave("Enter");
    await openByF2("B2");
    await leave("Tab");
    await clerk.settled();
    expect(await pane.evaluate(() => document.body.dataset["changed"])).toBeUndefined();
    await undo();
    expect(await value("B2")).toBe("before");
  });

  it("leaves nothing unsaved in a workbook that was just opened", async () => {
    const { page } = workbench;
    await page.evaluate(async () => window.workbench.open(await window.workbench.save()));
    await openByF2("B2");
    await leave("Enter");
    await page.waitForTimeout(700);
    await page.locator(".unsaved-dot[aria-label='已保存']").waitFor({ state: "attached" });
  });
});

describe("a text of several lines that is edited", () => {
  it("changes where something was typed, and nowhere else", async () => {
    await clerk.set(SHEET, "B4", [[TWO_LINES]]);
    await openByF2("B4");
    await workbench.page.keyboard.type("完毕");
    await leave("Enter");
    expect(await value("B4")).toBe(`${TWO_LINES}完毕`);
    await undo();
    expect(await value("B4")).toBe(TWO_LINES);
  });

  it("gets a line break by Alt+Enter, and wraps then", async () => {
    await clerk.set(SHEET, "B5", [["第一行"]]);
    await openByF2("B5");
    await workbench.page.keyboard.press("Alt+Enter");
    await workbench.page.keyboard.type("第二行");
    await leave("Enter");
    expect(await value("B5")).toBe("第一行\n第二行");
    const wraps = () =>
      workbench.pane().then((pane) =>
        pane.evaluate(() =>
          Excel.run(async (context) => {
            const { format: cell } = context.workbook.worksheets.getItem("Sheet1").getRange("B5");
            cell.load("wrapText");
            await context.sync();
            return cell.wrapText;
          }),
        ),
      );
    expect(await wraps()).toBe(true);
    await undo();
    expect(await value("B5")).toBe("第一行");
    expect(await wraps()).toBe(false);
  });
});

describe("what is typed", () => {
  it.each([
    ["95%", 0.95, "0%", "95%"],
    ["9.5%", 0.095, "0.00%", "9.50%"],
    ["￥12", 12, '"¥"#,##0;[Red]"¥"\\-#,##0', "¥12"],
    ["10月20日", undefined, 'm"月"d"日"', "10月20日"],
    ["2023-5-6", 45052, "yyyy/m/d", "2023/5/6"],
    ["12:30", 12.5 / 24, "h:mm", "12:30"],
    ["1 1/2", 1.5, "# ?/?", "1 1/2"],
    ["3/5", undefined, 'm"月"d"日"', "3月5日"],
    ["９．５", 9.5, "General", "9.5"],
    ["(12)", -12, "General", "-12"],
    ["1,234", 1234, "#,##0", "1,234"],
    ["440106199001011234", 440106199001011000, "General", undefined],
    ["'001", "001", "General", "001"],
    ["2023.5.6", "2023.5.6", "General", "2023.5.6"],
    ["+A1*2", 0, "General", "0"],
  ] as const)("%s becomes what a Chinese Excel makes of it", async (...[text, expected, numberFormat, shown]) => {
    await (
      await workbench.pane()
    ).evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange("D2").clear();
        await context.sync();
      }),
    );
    await type("D2", text);
    await clerk.settled();
    if (expected !== undefined) expect(await value("D2")).toBe(expected);
    expect(await api("D2", "numberFormat")).toBe(numberFormat);
    if (shown !== undefined) expect(await api("D2", "text")).toBe(shown);
    await undo();
    expect(await value("D2")).toBe("");
    expect(await api("D2", "numberFormat")).toBe("General");
  });

  it.each([
    ["9.5", 0.095],
    ["0.5", 0.005],
    [".5", 0.5],
    ["95%", 0.95],
  ])("%s into a percentage cell is that many percent", async (text, expected) => {
    await format("D3", "0.00%");
    await type("D3", text);
    expect(await value("D3")).toBe(expected);
    expect(await api("D3", "numberFormat")).toBe("0.00%");
  });
});

describe("an entry that a rule does not allow", () => {
  async function rule(address: string, given: object, style = "Stop"): Promise<void> {
    await (
      await workbench.pane()
    ).evaluate(
      ([cell, wanted, alertStyle]) =>
        Excel.run(async (context) => {
          const { dataValidation } = context.workbook.worksheets.getItem("Sheet1").getRange(cell);
          dataValidation.rule = wanted;
          dataValidation.errorAlert = {
            showAlert: true,
            style: alertStyle as Excel.DataValidationAlertStyle,
            title: "得分",
            message: "请填 0 至 20 的数",
          };
          await context.sync();
        }),
      [address, given, style] as const,
    );
  }
  const upTo20 = { decimal: { formula1: 0, formula2: 20, operator: "Between" } };
  const dialog = () => workbench.page.getByRole("alertdialog");

  it("is kept, and can be mended after 重试", async () => {
    const { page } = workbench;
    await rule("F2", upTo20);
    await clerk.set(SHEET, "F2", [[5]]);
    await type("F2", "25");
    await dialog().getByText("请填 0 至 20 的数").waitFor();
    expect(await value("F2")).toBe(5);
    await dialog().getByRole("button", { name: "重试" }).click();
    await whenEditing(true);
    // All of it is selected, so an arrow goes to its end.
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Backspace");
    await leave("Enter");
    expect(await value("F2")).toBe(2);
    await undo();
    expect(await value("F2")).toBe(5);
  });

  it("is replaced by what is typed after 重试", async () => {
    await clerk.set(SHEET, "F2", [[5]]);
    await type("F2", "九十五");
    await dialog().getByRole("button", { name: "重试" }).click();
    await whenEditing(true);
    await workbench.page.waitForTimeout(100);
    await workbench.page.keyboard.type("9.5");
    await leave("Enter");
    expect(await value("F2")).toBe(9.5);
  });

  it("is taken back by 取消, without a step to undo", async () => {
    await clerk.set(SHEET, "F2", [[6]]);
    await clerk.set(SHEET, "F2", [[5]]);
    await type("F2", "25");
    await dialog().getByRole("button", { name: "取消" }).click();
    expect(await value("F2")).toBe(5);
    await undo();
    expect(await value("F2")).toBe(6);
  });

  it("stays in its cell where a warning is answered with 是", async () => {
    await rule("F3", upTo20, "Warning");
    await type("F3", "25");
    await dialog().getByRole("button", { name: "是" }).click();
    await workbench.page.waitForFunction(() => window.workbench.values("Sheet1", "F3")[0]?.[0] === 25);
  });

  it("stays in its cell where it is only told", async () => {
    await rule("F4", upTo20, "Information");
    await type("F4", "26");
    await dialog().getByRole("button", { name: "确定" }).click();
    await workbench.page.waitForFunction(() => window.workbench.values("Sheet1", "F4")[0]?.[0] === 26);
  });

  it("is judged by a formula too, after the cursor has moved on", async () => {
    await rule("F5", { custom: { formula: "=F5<10" } });
    await clerk.set(SHEET, "F5", [[3]]);
    await type("F5", "12");
    await dialog().getByRole("button", { name: "重试" }).waitFor();
    expect(await value("F5")).toBe(3);
    await dialog().getByRole("button", { name: "取消" }).click();
    expect(await value("F5")).toBe(3);
  });

  it("of a list is told from its items", async () => {
    await rule("F6", { list: { inCellDropDown: true, source: "优,良,中,差" } });
    await type("F6", "好");
    await dialog().getByRole("button", { name: "取消" }).click();
    expect(await value("F6")).toBe("");
    await type("F6", "良");
    expect(await value("F6")).toBe("良");
  });
});

it("no error was left uncaught", () => {
  expect(workbench.errors).toEqual([]);
});

describe("a formula that Excel would not take", () => {
  const dialog = () => workbench.page.getByRole("alertdialog");

  it("is told, kept for mending, and what was there stays", async () => {
    await clerk.set(SHEET, "K2", [[7]]);
    await type("K2", "=1+");
    await dialog().getByText("这个公式有错").waitFor();
    expect(await value("K2")).toBe(7);
    await dialog().getByRole("button", { name: "重试" }).click();
    await whenEditing(true);
    await workbench.page.keyboard.press("ArrowRight");
    await workbench.page.keyboard.type("2");
    await leave("Enter");
    expect(await content("K2")).toEqual([3, "=1+2", "Double", "3"]);
    await undo();
    expect(await value("K2")).toBe(7);
  });

  it("is completed where its last brackets are missing", async () => {
    await type("K3", "=SUM(K5,ROUND(1.26,1");
    expect([await api("K3", "formulas"), await value("K3")]).toEqual(["=SUM(K5,ROUND(1.26,1))", 1.3]);
  });
});

describe("a formula typed with the signs of a Chinese input method", () => {
  it.each([
    ["＝SUM（2，3）", "=SUM(2,3)", 5],
    ["=SUM（M1，Ｍ２：Ｍ３，４）", "=SUM(M1,M2:M3,4)", 4],
    ["=IF（M1＝＂＂，“无（空）”，M1）", '=IF(M1="","无（空）",M1)', "无（空）"],
  ])("%s", async (text, formula, result) => {
    await type("L2", text);
    await clerk.settled();
    expect([await api("L2", "formulas"), await value("L2")]).toEqual([formula, result]);
  });

  it("is entered while the list of functions still shows those of its beginning", async () => {
    const { keyboard } = workbench.page;
    await clerk.select(SHEET, "L3");
    await keyboard.type("=SUM");
    await workbench.page.locator("ul[data-u-comp='sheets-formula-editor'] li").first().waitFor();
    // At once: Univer takes the list away a moment after the last key.
    await keyboard.insertText("（2，3）");
    await keyboard.press("Enter");
    await whenEditing(false);
    expect([await api("L3", "formulas"), await value("L3")]).toEqual(["=SUM(2,3)", 5]);
  });
});
