import { addGoalRows } from "../../src/operations/addGoalRows";
import { insertForm, removeInserted } from "../../src/operations/insertForm";
import { insertPlan } from "../../src/operations/insertion/insertPlan";
import { clearMarks, countMarks, setMarks } from "../../src/operations/marks";
import { selectCell } from "../../src/operations/navigate";
import { makePlainVersion } from "../../src/operations/plainVersion";
import { probe } from "../../src/operations/insertion/probe";
import { goalRowFormulas } from "../../src/form/layout/goals/goalRow";
import { goalWords } from "../../src/form/locale/goalWords";
import { makePack } from "../../src/form/makePack";
import { recognise } from "../../src/form/recognise";
import type { Rubric } from "../../src/rubric/rubric";
import type { Moods } from "../../workbench/host/types";
import { openExcel, type TestExcel } from "../excel/support/excel";
import { samplePlan } from "../excel/support/samplePlan";
import { addSheet, sheetIds } from "../excel/support/sheetIds";
import { foreignRows, gridOf } from "../taskpane/support/smallForm";

/** What a real Excel does and documents tell, played by the host: none of it costs the user more than a note. */
let excel: TestExcel;
let first: string;
beforeEach(async () => {
  excel = openExcel();
  [first = ""] = await sheetIds();
});
afterEach(() => excel.close());

const titles = { formSheet: "自评表", goalSheet: "绩效目标表", workPaperSheet: "测算底稿" };
const insert = () => insertPlan(samplePlan, titles);
const smallPack = (): Rubric => makePack(recognise(gridOf("小表", foreignRows))!);
const play = (moods: Partial<Moods>): void => void Object.assign(excel.host.moods, moods);
const actions = (): string[] => excel.syncs().flatMap((sync) => sync.actions);
const sheetOf = (name: string) => excel.host.store().sheets.find((sheet) => sheet.name === name)!;

async function onFirst(act: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem(first));
    await context.sync();
  });
}

const addRule = (address: string, formula: string) =>
  onFirst((sheet) => {
    const { custom } = sheet.getRange(address).conditionalFormats.add(Excel.ConditionalFormatType.custom);
    custom.rule.formula = formula;
    custom.format.fill.color = "#FFC7CE";
  });

describe("rules that Excel cannot read", () => {
  const mark = (address: string) => ({ sheetId: first, address, severity: "error" as const });
  const ours = () => sheetOf("Sheet1").conditionalFormats.filter(({ formula }) => formula?.includes("RUBRIC.MARK"));

  beforeEach(async () => {
    excel.host.set(
      "Sheet1",
      "A1:D9",
      Array.from({ length: 9 }, (_, row) => [`第${row}行`, row, 5, ""]),
    );
    await addRule("B2:D9", '=AND($B2<$C2,$D2="")');
    await addRule("F1:F9", "=F1>1");
  });

  it.each<[string, () => Partial<Moods>, number]>([
    ["one rule", () => ({ unreadableRules: [{ sheet: "Sheet1", address: "F1" }] }), 1],
    ["those of a whole sheet", () => ({ wholeSheetRulesUnreadable: true }), 0],
  ])("neither marking nor clearing fails for %s", async (_, moods, unreadable) => {
    const before = excel.host.store();
    play(moods());
    expect(await setMarks([mark("B2"), mark("C4")], [first])).toEqual({ [first]: 2 });
    expect(await countMarks([first])).toEqual({ [first]: 2 });
    await setMarks([mark("B3")], [first]);
    expect(ours().flatMap(({ ranges }) => ranges)).toEqual(["B3"]);
    expect(await clearMarks([first])).toBe(unreadable);
    expect(excel.host.store()).toEqual(before);
  });

  it("ask only the sheets of the form: what stands on others is nobody's business", async () => {
    const second = await addSheet("测算底稿");
    play({ unreadableRules: [{ sheet: "Sheet1", address: "F1" }] });
    expect(await setMarks([{ ...mark("A1"), sheetId: second }], [second])).toEqual({ [second]: 1 });
    expect(await clearMarks([second])).toBe(0);
  });

  it("are no obstacle for the version to send, which is made once", async () => {
    play({ unreadableRules: [{ sheet: "Sheet1（报送版）", address: "F1" }] });
    expect(await makePlainVersion(first, (form) => `${form}（报送版）`)).toMatchObject({ kind: "made" });
    expect(excel.host.sheets()).toEqual(["Sheet1", "Sheet1（报送版）"]);
  });

  it("our marks lie over all others", async () => {
    await setMarks([mark("B2")], [first]);
    expect(actions()).toContain("ConditionalFormat.Priority");
    const order = sheetOf("Sheet1").conditionalFormats.map(({ formula }) => formula?.includes("RUBRIC.MARK"));
    expect(order).toEqual([true, false, false]);
  });
});

describe("a form stands whatever Excel refuses of its looks", () => {
  it.each<[string, Partial<Moods>, readonly string[]]>([
    ["there is no printer", { noPrinter: true }, ["page"]],
    ["it is not activated the first time", { ignoredActivations: 1 }, []],
    ["it is not activated at all", { ignoredActivations: 9 }, ["front"]],
    ["a chart sheet is in front", { chartSheet: true }, ["front"]],
  ])("%s", async (_, moods, notes) => {
    play(moods);
    const inserted = await insert();
    expect(inserted.notes.map(({ kind }) => kind)).toEqual(notes);
    expect(excel.host.sheets().slice(-2)).toEqual(["自评表", "测算底稿"]);
    expect(excel.host.values("自评表", "C3")).toEqual([[10]]);
  });

  it("a view that is refused costs no page, and is a note with what Excel said", async () => {
    excel.host.fail("lostFocus", 2, "FreezeRows");
    const { notes } = await insert();
    expect(notes).toMatchObject([{ kind: "page", detail: expect.stringMatching(/gridlines|freeze/i) }]);
    expect(sheetOf("自评表").page).toMatchObject({
      orientation: "Landscape",
      paperSize: 9,
      fitToWidth: 1,
      fitToHeight: 0,
    });
  });

  it("a refusal that is over by the second try costs nothing", async () => {
    excel.host.fail("middle", 1, "SetPrintArea");
    expect((await insert()).notes).toEqual([]);
    expect(sheetOf("测算底稿").frozen?.rows).toBe(1);
  });

  it("fit to width is asked for in the documented way first", async () => {
    await insert();
    const zooms = actions().filter((name) => name === "PageLayout.Zoom");
    expect(zooms).toHaveLength(4);
    expect(sheetOf("自评表").page).toMatchObject({ fitToWidth: 1, fitToHeight: 0 });
  });

  it("cells are merged before they are formatted", async () => {
    await insert();
    const writing = excel.syncs().find((sync) => sync.actions.includes("Range.Merge"))!;
    expect(writing.actions.lastIndexOf("Range.Merge")).toBeLessThan(writing.actions.indexOf("RangeBorder.Style"));
    expect(writing.actions).not.toContain("Worksheet.Activate");
    expect(writing.actions.filter((name) => /PageLayout|FreezePanes|ShowGridlines/.test(name))).toEqual([]);
  });

  it("nothing is left behind while a dialog is open or another workbook is in front", async () => {
    const before = excel.host.store();
    play({ modalDialog: true });
    await expect(insert()).rejects.toMatchObject({ code: "dialog-open", retry: true });
    play({ modalDialog: false, otherWorkbook: true });
    await expect(insert()).rejects.toMatchObject({ code: "lost-focus", retry: true });
    play({ otherWorkbook: false });
    expect(excel.host.store()).toEqual(before);
  });

  it("a cell is gone to although Excel brings its sheet to the front the second time only", async () => {
    const second = await addSheet("测算底稿");
    play({ ignoredActivations: 1 });
    await selectCell(second, "B2");
    expect(excel.host.store()).toMatchObject({ activeSheet: "测算底稿", selection: "B2" });
  });
});

describe("calculation that is suspended", () => {
  it("is asked for before the functions are tried", async () => {
    play({ suspendedCalculationStays: true });
    const form = await insertForm(smallPack(), "native");
    expect(excel.host.sheets()).toContain(form.sheet);
    const tried = await probe({ sheet: "Sheet1", address: "A1" });
    expect(actions()).toContain("Application.Calculate");
    // Blank, and 0: nobody has computed it.
    expect(tried).toBe("unknown");
    excel.host.set("Sheet1", "A1", [[0]]);
    expect(await probe({ sheet: "Sheet1", address: "A1" })).toBe("unknown");
    excel.host.set("Sheet1", "A1", [[1]]);
    expect(await probe({ sheet: "Sheet1", address: "A1" })).toBe("answering");
  });
});

describe("goal rows", () => {
  beforeEach(async () => {
    const { rate, score } = goalRowFormulas(1, "native");
    excel.host.set("Sheet1", "A1:K2", [
      Object.values(goalWords.headings),
      ["产出", "甲", 100, 90, "", 2, rate, "", "", score, ""],
    ]);
    await onFirst((sheet) => {
      const row = sheet.getRange("A2:K2");
      row.format.font.bold = true;
      row.format.wrapText = true;
      sheet.getRange("A2:B2").format.fill.color = "#FFFF00";
      for (const edge of ["EdgeBottom", "EdgeTop"] as const) row.format.borders.getItem(edge).style = "Continuous";
    });
    await addRule("A2:K2", "=$C2>$D2");
    await setMarks([{ sheetId: first, address: "D2", severity: "error" }], [first]);
  });

  it("look like the last one, and take no rules along", async () => {
    const before = sheetOf("Sheet1").conditionalFormats;
    await addGoalRows(first, 2);
    expect(sheetOf("Sheet1").conditionalFormats).toEqual(before);
    expect(await countMarks([first])).toEqual({ [first]: 1 });
    const { styles } = excel.host.store();
    const lookOf = (row: number, column: number) =>
      styles[sheetOf("Sheet1").cells.find((cell) => cell.row === row && cell.column === column)?.style ?? -1];
    for (const row of [2, 3]) {
      expect(lookOf(row, 1)).toMatchObject({ bold: true, wrap: true, fill: expect.stringMatching(/ffff00/i) });
      expect(lookOf(row, 1)?.top ?? lookOf(row - 1, 1)?.bottom).toBeDefined();
      expect(lookOf(row, 4)?.fill).toBeUndefined();
    }
    expect(lookOf(3, 1)?.bottom).toBeDefined();
  });
});

describe("who does not want to wait", () => {
  it("stops an insertion that Excel does not answer, and finds nothing of it later", async () => {
    const before = excel.host.store();
    const stop = new AbortController();
    const told: string[] = [];
    const tell = (step: string): void => {
      told.push(step);
      if (step === "write") setTimeout(() => stop.abort());
    };
    await expect(insertPlan(samplePlan, titles, { tell, stop: stop.signal })).rejects.toMatchObject({
      code: "stopped",
      retry: true,
    });
    await excel.host.quiet();
    expect(told).toEqual(["read", "write"]);
    expect(excel.host.store()).toEqual(before);
  });

  it("stops one that has been written and is being set up", async () => {
    const before = excel.host.store();
    const stop = new AbortController();
    const tell = (step: string): void => (step === "page" ? stop.abort() : undefined);
    await expect(insertPlan(samplePlan, titles, { tell, stop: stop.signal })).rejects.toMatchObject({
      code: "stopped",
    });
    await excel.host.quiet();
    expect(excel.host.store().sheets).toEqual(before.sheets);
  });

  it("hears of every step, and is asked for five requests", async () => {
    const told: string[] = [];
    const form = await insertForm(smallPack(), "addin", { tell: (step) => told.push(step) });
    expect(told).toEqual(["read", "write", "page", "front", "probe"]);
    await removeInserted(form);
  });
});
