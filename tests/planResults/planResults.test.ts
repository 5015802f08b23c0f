import { planResults } from "../../src/planResults/planResults";
import { readWorkbookFile } from "../../src/workbookFiles/readWorkbookFile";
import { writePlan } from "../../src/workbookFiles/writePlan";
import { applyEdits } from "../../src/form/fill/applyEdits";
import { fillPlan } from "../../src/form/fill/fillPlan";
import { readEntries } from "../../src/form/fill/readEntries";
import { layOutForm } from "../../src/form/layout";
import { packById } from "../../src/packs";
import { cellAddress } from "../../src/spreadsheet/address";
import type { Plan, PlanCell } from "../../src/spreadsheet/plan";
import tianheInputs from "../cases/tianhe-2023/entries.json";
import tianhePublished from "../cases/tianhe-2023/published.json";
import { convert, testWithLibreOffice } from "../support/libreOffice";

const page = { orientation: "Portrait", margins: { top: 0, bottom: 0, left: 0, right: 0 } } as const;
const noLook = {
  merges: [],
  columnWidths: [],
  rowHeights: [],
  autofitRows: [],
  styles: [],
  validations: [],
  conditionalFormats: [],
};

function planOf(...cells: readonly (readonly PlanCell[])[]): Plan {
  const sheet = { name: "S", cells, ...noLook, page, frozenRows: 0, gridlines: true };
  const start = { sheet: "S", address: "A1" };
  return { sheets: [sheet], names: [], select: start, next: start };
}

/** What a formula in D1 gives beside the given cells. */
function resultOf(formula: string, ...cells: readonly PlanCell[]): unknown {
  const row = [...cells, null, null, null].slice(0, 3);
  return planResults(planOf([...row, { formula: `=${formula}` }]))("S", "D1");
}

describe("formulas as spreadsheets compute them", () => {
  const cases: readonly (readonly [formula: string, expected: unknown, ...cells: PlanCell[]])[] = [
    ["1+2*3-4/2", 5],
    ["-(1+1)*10%", -0.2],
    ['"a"&1&TRUE', "a1TRUE"],
    ["1=1", true],
    ['"A"="a"', true],
    ['A1=""', true, null],
    ["A1=0", true, null],
    ['A1=""', false, 0],
    ["A1", 0, null],
    ["1/0", "#DIV/0!"],
    ["A1+1", "#VALUE!", "x"],
    ['IF(A1="","",A1*2)', "", null],
    ['IF(A1="","",A1*2)', 6, 3],
    ["IF(FALSE,1)", false],
    ["SUM(A1:C1)", 3, 1, "5", 2],
    ["COUNT(A1:C1)", 2, 1, "5", 2],
    ["COUNTA(A1:C1)", 2, 1, null, "x"],
    ["COUNTBLANK(A1:C1)", 2, 1, null, ""],
    ["ROWS(A1:C1)", 1, 1],
    ["MAX(A1:C1)-MIN(A1:C1)", 5, 6, 1, null],
    ["MAX(A1:C1)", 0, null, null, null],
    ["ROUND(1.005,2)", 1.01],
    ["ROUND(SUM(A1:C1),2)", 0.3, 0.1, 0.2, null],
    ['SUMIF(A1:C1,">1")', 5, 1, 2, 3],
    ['COUNTIF(A1:C1,"<=1000000")', 2, 1, "2", 3],
    ['COUNTIF(A1:C1,"是")', 1, "是", "否", null],
    ["AND(A1>1,B1<1)", true, 2, 0],
    ["OR(A1>1,NOT(B1<1))", false, 1, 0],
    ["ISNUMBER(A1)", false, "1"],
    ["RUBRIC.SCORE_RATIO(A1,B1)", 9.92, 0.9923, 10],
    ["RUBRIC.SCORE_RATIO(A1,B1)", "#VALUE!", "很多", 10],
    // Not a formula of forms: it stays to be computed.
    ["VLOOKUP(A1,B1:C1,1)", undefined],
    ["A1^2", undefined, 3],
    ["D1+1", undefined],
  ];
  test.each(cases.map(([formula, expected, ...cells]) => ({ formula, expected, cells })))(
    "$formula gives $expected",
    ({ formula, expected, cells }) => expect(resultOf(formula, ...cells)).toEqual(expected),
  );

  test("results of other cells and sheets are used", () => {
    const plan = planOf([2, { formula: "=A1*2" }, { formula: "='S'!B1+$A$1" }]);
    expect(planResults(plan)("S", "C1")).toBe(6);
  });
});

describe("the filled form of 天河", () => {
  const rubric = packById("tianhe-2023")!;
  const names = { formSheet: "自评表", goalSheet: "绩效目标表", workPaperSheet: "测算底稿" };
  const entries = [readEntries(tianhePublished)!, readEntries(tianheInputs)!];
  const addin = layOutForm(rubric, names, "zh-CN");
  const { edits, unknown } = fillPlan(addin, rubric, names, entries);
  const result = planResults(applyEdits(addin, edits));

  test("every entry has its place", () => expect(unknown).toEqual([]));

  // LibreOffice computes the native formulas of the same form anew.
  testWithLibreOffice("holds the results that LibreOffice computes", async () => {
    const native = applyEdits(layOutForm(rubric, names, "zh-CN", { formulas: "native" }), edits);
    const computed = await readWorkbookFile(
      "a.xlsx",
      convert(writePlan(native), "xlsx", "xlsx:Calc MS Excel 2007 XML"),
    );
    let compared = 0;
    native.sheets.forEach(({ name, cells }) => {
      const grid = computed.grids.find(({ sheet }) => sheet === name)!;
      cells.forEach((row, r) =>
        row.forEach((cell, c) => {
          if (cell === null || typeof cell !== "object") return;
          const theirs = grid.values[r - grid.top]?.[c - grid.left] ?? "";
          const ours = result(name, cellAddress(r, c));
          if (typeof theirs === "number") expect(ours).toBeCloseTo(theirs, 9);
          // The cell that probes for the add-in is another one in each.
          else if (cell.formula !== "=RUBRIC.SCORE_IF(TRUE,1)")
            expect([name, cellAddress(r, c), ours]).toEqual([name, cellAddress(r, c), theirs]);
          compared += 1;
        }),
      );
    });
    expect(compared).toBeGreaterThan(100);
  });
});
