import { layOutForm } from "../../../src/form/layout";
import { recognise } from "../../../src/form/recognise";
import { packs } from "../../../src/packs";
import { parseAddress } from "../../../src/sheet/address";
import type { CellContent, Grid } from "../../../src/sheet/grid";
import published from "../../cases/tianhe-2023/published.json";
import { planGrid } from "../../support/planGrid";

export type Cells = Readonly<Record<string, CellContent>>;

/** The shipped form as insertion leaves it: no score yet. */
export function emptyGrid(sheet = "自评表"): Grid {
  const [pack] = packs;
  if (!pack) throw new Error("no pack ships");
  const [form] = layOutForm(pack, { formSheet: sheet, workPaperSheet: "测算底稿" }, "zh-CN").sheets;
  if (!form) throw new Error("the layout has no form");
  return planGrid(form);
}

/** The form with the department's published scores and texts: one deduction without a justification. */
export function publishedGrid(sheet = "自评表"): Grid {
  const grid = emptyGrid(sheet);
  const form = recognise(grid);
  if (!form?.total) throw new Error("the shipped form is not recognised");
  const cells: Record<string, CellContent> = { [form.total.score.address]: published.total.score };
  form.lines.forEach((line, index) => {
    const row = published.rows[index];
    cells[line.score.address] = row?.score ?? "";
    if (line.justification) cells[line.justification.address] = row?.remark ?? "";
  });
  const graded = writtenTo(grid, cells);
  const grade = gradeCell(graded);
  return grade ? writtenTo(graded, { [grade]: published.grade.options }) : graded;
}

/** The grid after somebody typed these contents. */
export function writtenTo(grid: Grid, cells: Cells): Grid {
  const values = grid.values.map((row) => [...row]);
  const formulas = grid.formulas.map((row) => [...row]);
  for (const [address, content] of Object.entries(cells)) {
    const { row, column } = parseAddress(address) ?? { row: 0, column: 0 };
    values[row - grid.top]?.splice(column - grid.left, 1, content);
    if (!String(formulas[row - grid.top]?.[column - grid.left]).startsWith("=")) {
      formulas[row - grid.top]?.splice(column - grid.left, 1, content);
    }
  }
  return { ...grid, values, formulas };
}

/** The grid with a blank row put in above a 1-based row, as Excel would insert it. */
export function withRowAbove(grid: Grid, row: number): Grid {
  const at = row - 1 - grid.top;
  const blank = (grid.values[0] ?? []).map(() => "");
  const insert = <T>(rows: readonly T[], extra: T): T[] => [...rows.slice(0, at), extra, ...rows.slice(at)];
  return {
    ...grid,
    values: insert(grid.values, blank),
    formulas: insert(grid.formulas, blank),
    merges:
      grid.merges &&
      grid.merges.map((area) =>
        area.row >= row - 1
          ? { ...area, row: area.row + 1 }
          : area.row + area.rows > row - 1
            ? { ...area, rows: area.rows + 1 }
            : area,
      ),
  };
}

function gradeCell(grid: Grid): string | undefined {
  const at = grid.values.findIndex((row) => row.some((cell) => cell === published.grade.label));
  const column = (grid.formulas[at] ?? []).findIndex((cell) => String(cell).startsWith("="));
  return column < 0 ? undefined : `${String.fromCharCode(65 + column + grid.left)}${at + 1 + grid.top}`;
}
