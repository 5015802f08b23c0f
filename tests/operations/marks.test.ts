import { clearMarks, countMarks, setMarks, type Mark } from "../../src/operations/marks";
import type { ProblemCode } from "../../src/gateway/excelProblem";
import type { FailKind } from "../../workbench/host/types";
import { failWhenAdding, openExcel, type TestExcel } from "../excel/support/excel";
import { addSheet, protect, sheetIds } from "../excel/support/sheetIds";

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
/** The form's sheets, here: all of the workbook. */
const both = () => [first, second];
const formats = (sheet = 0) => excel.host.store().sheets[sheet]?.conditionalFormats ?? [];
const three = () => [mark("B2"), mark("C4", "warning"), mark("D5", "information"), mark("A1", "error", second)];

describe("setMarks", () => {
  it("marks each severity in its own way, not by colour alone", async () => {
    expect(await setMarks(three(), both())).toEqual({ [first]: 3, [second]: 1 });
    const ours = formats().filter(({ formula }) => formula?.includes("RUBRIC.MARK"));
    expect(ours.map(({ ranges }) => ranges.join()).sort()).toEqual(["B2", "C4", "D5"]);
    expect(new Set(ours.map(({ style }) => style?.fill)).size).toBe(3);
    expect(ours.every(({ style }) => style?.top && style.bottom && style.left && style.right)).toBe(true);
    // Forms draw thin lines around all their cells; a blank cell has nothing but its lines, a filled one is underlined.
    const lines = ours.map(({ style }) => style?.top?.style);
    expect(new Set(lines).size).toBe(3);
    expect(lines).not.toContain("thin");
    expect(ours.every(({ style }) => style?.underline)).toBe(true);
    expect(ours.find(({ ranges }) => ranges.includes("B2"))?.style?.bold).toBe(true);
    // What a cell shows stays what its own format makes of it.
    expect(ours.every(({ style }) => style?.numberFormat === undefined)).toBe(true);
    expect(await countMarks(both())).toEqual({ [first]: 3, [second]: 1 });
  });

  it("marks a cell once, by its gravest finding", async () => {
    expect(await setMarks([mark("B2", "information"), mark("B2"), mark("B2", "warning")], both())).toEqual({
      [first]: 1,
    });
    expect(formats()[0]?.formula).toContain("error");
  });

  it("takes the place of earlier marks", async () => {
    await setMarks(three(), both());
    await setMarks([mark("A3")], both());
    expect(await countMarks(both())).toEqual({ [first]: 1 });
    expect(formats(1)).toEqual([]);
  });

  it("leaves the marks of another form alone, and so does clearing", async () => {
    await setMarks([mark("A1", "error", second)], [second]);
    await setMarks([mark("A3")], [first]);
    expect(await countMarks(both())).toEqual({ [first]: 1, [second]: 1 });
    await clearMarks([first]);
    expect(await countMarks(both())).toEqual({ [second]: 1 });
  });

  it("writes in one sync, after reading", async () => {
    await setMarks(three(), both());
    excel.host.traffic.length = 0;
    await setMarks(three(), both());
    const writing = excel.syncs().filter(({ actions }) => actions.some((name) => /Add$|Delete$/.test(name)));
    expect(writing).toHaveLength(1);
    expect(excel.syncs().length).toBeLessThanOrEqual(4);
  });
});

describe("clearMarks", () => {
  it("leaves the workbook as it was before, cell by cell and rule by rule", async () => {
    const before = excel.host.store();
    await setMarks(three(), both());
    expect(excel.host.store()).not.toEqual(before);
    await clearMarks(both());
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
    await setMarks([mark("B2"), mark("C4", "warning")], both());
    await edit();
    await clearMarks(both());
    expect(excel.host.store().sheets).toEqual(without.sheets);
  });

  it("takes two hundred marks from a form that somebody else made, and leaves all of its own looks", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(second);
      sheet.getRange("A1:J80").format.fill.color = "#ABCDEF";
      const scale = sheet.getRange("F13:I38").conditionalFormats.add(Excel.ConditionalFormatType.colorScale);
      scale.colorScale.criteria = {
        minimum: { type: Excel.ConditionalFormatColorCriterionType.lowestValue, color: "#FF0000" },
        maximum: { type: Excel.ConditionalFormatColorCriterionType.highestValue, color: "#00FF00" },
      };
      const own = sheet.getRange("A1:J45").conditionalFormats.add(Excel.ConditionalFormatType.custom);
      own.custom.rule.formula = "=ISERROR(A1)";
      own.custom.format.font.color = "#FF00FF";
      own.stopIfTrue = true;
      sheet.getRange("A70:C72").merge();
      await context.sync();
    });
    const before = excel.host.store();
    const severities = ["error", "warning", "information"] as const;
    const many = Array.from({ length: 200 }, (_, at) =>
      mark(`${"ABCDEFGHIJ"[at % 10]}${1 + Math.floor(at / 2)}`, severities[at % 3], at % 5 === 0 ? first : second),
    );
    expect(await setMarks(many, both())).toEqual({ [first]: 40, [second]: 160 });
    // The findings have changed since.
    expect(await setMarks(many.slice(0, 70), both())).toEqual({ [first]: 14, [second]: 56 });
    await clearMarks(both());
    expect(excel.host.store()).toEqual(before);
  });

  it("finds the marks on a copied sheet, and where marked rows were deleted", async () => {
    await setMarks(three(), both());
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(first);
      sheet.copy();
      sheet.getRange("3:4").delete(Excel.DeleteShiftDirection.up);
      await context.sync();
    });
    await clearMarks(await sheetIds());
    expect(JSON.stringify(excel.host.store())).not.toContain("RUBRIC.MARK");
  });

  it("leaves the marks, and says so, where the sheet was protected since", async () => {
    await setMarks(three(), both());
    await protect(second);
    const before = excel.host.store();
    await expect(clearMarks(both())).rejects.toMatchObject({ code: "sheet-protected" });
    expect(excel.host.store()).toEqual(before);
  });

  it("does nothing to a workbook without marks", async () => {
    const before = excel.host.store();
    await clearMarks(both());
    expect(excel.host.store()).toEqual(before);
    expect(await countMarks(both())).toEqual({});
  });
});

describe("a failure leaves the earlier marks, and none of the new", () => {
  it.each<[FailKind, ProblemCode]>([
    ["cellEdit", "cell-edit"],
    ["protected", "sheet-protected"],
    ["middle", "unknown"],
  ])("%s", async (kind, code) => {
    await setMarks([mark("A3")], both());
    const before = excel.host.store();
    failWhenAdding(excel, kind);
    await expect(setMarks(three(), both())).rejects.toMatchObject({ code });
    expect(excel.host.store()).toEqual(before);
  });

  it("when a sheet is protected", async () => {
    await protect(second);
    const before = excel.host.store();
    await expect(setMarks(three(), both())).rejects.toMatchObject({ code: "sheet-protected" });
    expect(excel.host.store()).toEqual(before);
  });

  it("when a sheet is gone", async () => {
    const before = excel.host.store();
    await expect(setMarks([mark("B2"), mark("A1", "error", "{gone}")], both())).rejects.toMatchObject({
      code: "sheet-gone",
    });
    expect(excel.host.store()).toEqual(before);
  });
});
