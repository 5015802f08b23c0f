import { layOutForm } from "../../../src/form/layout";
import { recognise } from "../../../src/form/recognise";
import { packs } from "../../../src/packs";
import { parseAddress } from "../../../src/spreadsheet/address";
import type { CellContent, Grid } from "../../../src/spreadsheet/grid";
import published from "../../cases/tianhe-2023/published.json";
import { planGrid } from "../../support/forms/planGrid";

export type Cells = Readonly<Record<string, CellContent>>;

const FORM = "自评表";
const SHEETS = { goalSheet: "绩效目标表", workPaperSheet: "测算底稿" };

/** The sheets that an insertion makes, in its order: nothing is filled in. */
export function insertedGrids(formSheet = FORM, formulas: "addin" | "native" = "addin"): Grid[] {
  const [pack] = packs;
  if (!pack) throw new Error("no pack ships");
  return layOutForm(pack, { ...SHEETS, formSheet }, "zh-CN", { formulas }).sheets.map((sheet) => planGrid(sheet));
}

/** The shipped form as insertion leaves it: no score yet. */
export function emptyGrid(sheet = FORM): Grid {
  const form = insertedGrids(sheet).find((grid) => grid.sheet === sheet);
  if (!form) throw new Error("the layout has no form");
  return form;
}

/** The form with the department's published scores and texts, and no sheet beside it. */
export function publishedGrid(sheet = FORM): Grid {
  const grid = emptyGrid(sheet);
  const form = recognise(grid, { packs });
  if (!form?.total || !form.funding) throw new Error("the shipped form is not recognised");
  const cells: Record<string, CellContent> = { [form.total.score.address]: published.total.score };
  form.lines.forEach((line, index) => {
    const row = published.rows[index];
    cells[line.score.address] = row?.score ?? "";
    if (line.justification) cells[line.justification.address] = row?.remark ?? "";
  });
  const { meta, funding } = published;
  const head = { unit: meta.unitName, year: meta.yearText, goal: meta.goal, goalCompletion: meta.goalCompletion };
  for (const { role, value } of form.fields) cells[value.address] = { ...head, unmetReason: meta.unmetReason }[role];
  [form.funding.total, ...form.funding.parts].forEach(({ amount }, index) => {
    cells[amount.address] = funding.values[index] ?? "";
  });
  const graded = writtenTo(grid, cells);
  const grade = gradeCell(graded);
  return grade ? writtenTo(graded, { [grade]: published.grade.options }) : graded;
}

/** The published form with two of its three problems mended: one deduction without a justification is left. */
export function oneProblemGrid(sheet = FORM): Grid {
  const grid = publishedGrid(sheet);
  const form = recognise(grid, { packs });
  const reason = form?.fields.find(({ role }) => role === "unmetReason")?.value.address;
  if (!reason) throw new Error("the shipped form has no place for the reason");
  return writtenTo(grid, {
    [reason]: "部分非税收入上缴不及时，一项资产管理问题正在整改。",
    J15: "支出率为99.23%，因一个项目验收推迟；将在一季度支付。",
  });
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
