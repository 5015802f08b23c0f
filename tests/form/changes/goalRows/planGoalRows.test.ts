import { planGoalRows } from "../../../../src/form/changes/goalRows/planGoalRows";
import { shiftRows } from "../../../../src/form/changes/goalRows/shiftRows";
import { goalRowFormulas } from "../../../../src/form/layout/goals/goalRow";
import { goalWords } from "../../../../src/form/locale/goalWords";
import type { CellContent, Grid } from "../../../../src/spreadsheet/grid";

const headings: CellContent[] = Object.values(goalWords.headings);

/** A goal table from row 5 on, with its columns in the given order. */
function table(rows: CellContent[][], order = headings.map((_, index) => index)): Grid {
  const cells = [headings, ...rows].map((row) => order.map((column) => row[column] ?? ""));
  return { sheet: "绩效目标表", top: 4, left: 0, values: cells, formulas: cells, merges: null };
}

/** A row with its formulas; `row` counts from 0 on the sheet. */
function goal(row: number, name: string, formulas: "addin" | "native" = "addin"): CellContent[] {
  const { rate, score } = goalRowFormulas(row, formulas);
  return ["产出", name, 100, 90, "", 2, rate, "", "", score, ""];
}

describe("planGoalRows", () => {
  it("gives a pasted row its formulas, and adds rows that have theirs", () => {
    const plan = planGoalRows(table([goal(5, "甲"), ["产出", "乙", 100, 80, "", 3]]), 2);
    const cells = [6, 7, 8].flatMap((row) => {
      const { rate, score } = goalRowFormulas(row, "addin");
      return [
        { row, column: 6, formula: rate },
        { row, column: 9, formula: score },
      ];
    });
    expect(plan).toEqual({ formulas: cells, completed: 1, added: { row: 7, rows: 2, column: 0, columns: 11 } });
  });

  it("fills what the table has: native formulas, and columns in another order", () => {
    const native = planGoalRows(table([goal(5, "甲", "native")]), 1);
    expect(native?.formulas[1]?.formula).toBe(goalRowFormulas(6, "native").score);
    const order = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0];
    const moved = planGoalRows(table([goal(5, "甲")], order), 1);
    expect(moved?.formulas.map(({ column }) => column)).toEqual([4, 1]);
  });

  it("writes over nothing that somebody typed", () => {
    const typed = ["效益", "丙", "", "", "", 5, "", "达成", 4, 3.5, "依据"];
    expect(planGoalRows(table([goal(5, "甲"), typed]), 0)?.formulas.map(({ column }) => column)).toEqual([6]);
  });

  it("takes the layout's formulas where none is left, unless the columns were moved", () => {
    const bare: CellContent[] = ["产出", "甲", 100, 90, "", 2];
    expect(planGoalRows(table([bare]), 0)?.completed).toBe(1);
    expect(planGoalRows(table([bare], [1, 0, 2, 3, 4, 5, 9, 7, 8, 6, 10]), 0)).toBeNull();
  });

  it("adds no row below the last one that counts", () => {
    const rows = Array.from({ length: 1990 }, (_, index) => goal(5 + index, `目标${index}`));
    expect(planGoalRows(table(rows), 1000)?.added).toMatchObject({ row: 1995, rows: 5 });
    expect(planGoalRows(table(rows.slice(0, 1000)), 0)).toMatchObject({ formulas: [], completed: 0 });
  });

  it("is not for other sheets", () => {
    expect(planGoalRows({ ...table([]), values: [["指标"]], formulas: [["指标"]] }, 1)).toBeNull();
  });
});

describe("shiftRows", () => {
  it.each([
    ["=A1+$B2+C$3+$D$4", "=A3+$B4+C$3+$D$4"],
    [`=IF('表1'!C5:C$9="A1",SUM(A:A),1)`, `=IF('表1'!C7:C$9="A1",SUM(A:A),1)`],
    ["=RUBRIC.SCORE_COMPLETION(G8,F8)", "=RUBRIC.SCORE_COMPLETION(G10,F10)"],
  ])("moves the free rows of %s", (formula, expected) => expect(shiftRows(formula, 2)).toBe(expected));
});
