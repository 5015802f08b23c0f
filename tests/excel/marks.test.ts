import { clearMarks, countMarks, setMarks, type Mark } from "../../src/excel/marks";
import type { ProblemCode } from "../../src/excel/excelProblem";
import type { FailKind } from "../../workbench/host/types";
import { failWhenAdding, openExcel, type TestExcel } from "./support/excel";
import { addSheet, protect, sheetIds } from "./support/sheetIds";

let excel: TestExcel;
let first: string;
let second: string;

beforeEach(async () => {
  excel = openExcel();
  second = await addSheet("测算底稿");
  [first = ""] = await sheetIds();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(first);
    sheet.getRange("A1:D9").values = Array.from({ length: 9 }, (_, row) => [`第${row}行`, row, 5, ""]);
    sheet.getRange("B2:B5").format.fill.color = "#00FF00";
    sheet.getRange("B2").format.font.bold = true;
    // The template's own, and one by value that stops those behind it.
    const own = sheet.getRange("B2:D9").conditionalFormats.add(Excel.ConditionalFormatType.custom);
    own.custom.rule.formula = '=AND($B2<$C2,$D2="")';
    own.custom.format.fill.color = "#FFC7CE";
    const other = sheet.getRange("B1:B9").conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
    other.cellValue.rule = { formula1: "=5", operator: "LessThan" };
    other.stopIfTrue = true;
    await context.sync();
  });
  await excel.host.settled();
  excel.host.traffic.length = 0;
});
afterEach(() => excel.close());

const mark = (address: string, severity: Mark["severity"] = "error", sheetId = first): Mark => ({
  sheetId,
  address,
  severity,
});
const formats = (sheet = 0) => excel.host.store().sheets[sheet]?.conditionalFormats ?? [];
const three = () => [mark("B2"), mark("C4", "warning"), mark("D5", "information"), mark("A1", "error", second)];

describe("setMarks", () => {
  it("marks each severity in its own way, not by colour alone", async () => {
    expect(await setMarks(three())).toEqual({ marked: 4 });
    const ours = formats().filter(({ formula }) => formula?.includes("RUBRIC.MARK"));
    expect(ours.map(({ ranges }) => ranges.join()).sort()).toEqual(["B2", "C4", "D5"]);
    expect(new Set(ours.map(({ style }) => style?.fill)).size).toBe(3);
    expect(ours.every(({ style }) => style?.top && style.bottom && style.left && style.right)).toBe(true);
    expect(ours.find(({ ranges }) => ranges.includes("B2"))?.style?.bold).toBe(true);
    expect(await countMarks()).toBe(4);
  });

  it("marks a cell once, by its gravest finding", async () => {
    expect(await setMarks([mark("B2", "information"), mark("B2"), mark("B2", "warning")])).toEqual({ marked: 1 });
    expect(formats()[0]?.formula).toContain("error");
  });

  it("takes the place of earlier marks", async () => {
    await setMarks(three());
    await setMarks([mark("A3")]);
    expect(await countMarks()).toBe(1);
    expect(formats(1)).toEqual([]);
  });

  it("writes in one sync, after reading", async () => {
    await setMarks(three());
    excel.host.traffic.length = 0;
    await setMarks(three());
    const writing = excel.syncs().filter(({ actions }) => actions.some((name) => /Add$|Delete$/.test(name)));
    expect(writing).toHaveLength(1);
    expect(excel.syncs().length).toBeLessThanOrEqual(4);
  });
});

describe("clearMarks", () => {
  it("leaves the workbook as it was before, cell by cell and rule by rule", async () => {
    const before = excel.host.store();
    await setMarks(three());
    expect(excel.host.store()).not.toEqual(before);
    expect(await clearMarks()).toEqual({ cleared: 4 });
    expect(excel.host.store()).toEqual(before);
  });

  it("finds the marks after rows were inserted and the sheet renamed: all is as if there had been none", async () => {
    const edit = () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(first);
        sheet.getRange("3:5").insert(Excel.InsertShiftDirection.down);
        sheet.name = "另一个名字";
        await context.sync();
      });
    const start = excel.host.store();
    await edit();
    const without = excel.host.store();
    await excel.host.load(start);
    [first = ""] = await sheetIds();
    await setMarks([mark("B2"), mark("C4", "warning")]);
    await edit();
    expect(await clearMarks()).toEqual({ cleared: 2 });
    expect(excel.host.store().sheets).toEqual(without.sheets);
  });

  it("does nothing to a workbook without marks", async () => {
    const before = excel.host.store();
    expect(await clearMarks()).toEqual({ cleared: 0 });
    expect(excel.host.store()).toEqual(before);
    expect(await countMarks()).toBe(0);
  });
});

describe("a failure leaves the earlier marks, and none of the new", () => {
  it.each<[FailKind, ProblemCode]>([
    ["cellEdit", "cell-edit"],
    ["protected", "sheet-protected"],
    ["middle", "unknown"],
  ])("%s", async (kind, code) => {
    await setMarks([mark("A3")]);
    const before = excel.host.store();
    failWhenAdding(excel, kind);
    await expect(setMarks(three())).rejects.toMatchObject({ code });
    expect(excel.host.store()).toEqual(before);
  });

  it("when a sheet is protected", async () => {
    await protect(second);
    const before = excel.host.store();
    await expect(setMarks(three())).rejects.toMatchObject({ code: "sheet-protected" });
    expect(excel.host.store()).toEqual(before);
  });

  it("when a sheet is gone", async () => {
    const before = excel.host.store();
    await expect(setMarks([mark("B2"), mark("A1", "error", "{gone}")])).rejects.toMatchObject({ code: "sheet-gone" });
    expect(excel.host.store()).toEqual(before);
  });
});
