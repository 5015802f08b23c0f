import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { recogniseAll, whyNoForm } from "../../src/form/recognise";
import type { Area, CellContent, Grid } from "../../src/spreadsheet/grid";
import { families, familyCase } from "../support/cases/familyCase";
import { spokenOf, toldForm } from "../support/cases/toldForm";
import { packs } from "../../src/packs";

const others = (grids: readonly Grid[], grid: Grid): readonly Grid[] => grids.filter((other) => other !== grid);

describe.each(families)("%s", (family) => {
  const { grids, forms } = familyCase(family);
  const found = grids.flatMap((grid) => recogniseAll(grid, { others: others(grids, grid), packs })).map(toldForm);

  it("is recognised, form by form, and nothing else is", () => {
    expect(found.map((told, index) => spokenOf(told, forms[index] ?? told))).toEqual(forms);
  });
});

it("says of each sheet without a form why it has none", () => {
  const file = join(__dirname, "../cases/no-forms/reasons.json");
  const { grids } = familyCase("no-forms");
  expect(Object.fromEntries(grids.map((grid) => [grid.sheet, whyNoForm(grid)]))).toEqual(
    JSON.parse(readFileSync(file, "utf8")),
  );
});

/** A line without what depends on where its table stands: path, weight and score. */
const core = (line: string): string =>
  line
    .split(" | ")
    .slice(0, 3)
    .join(" | ")
    .replace(/ [A-Z]+\d+ /, " ");

const coreOf = (grid: Grid): readonly string[] =>
  recogniseAll(grid, { packs }).flatMap((form) => toldForm(form).lines.map(core));

const covers = (area: Area, row: number, column: number): boolean =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;

const sheetsWithForms = families.flatMap((family) => {
  const { grids, forms } = familyCase(family);
  return grids.filter(({ sheet }) => forms.some((form) => form.sheet === sheet)).map((grid) => [family, grid] as const);
});

describe("the same lines", () => {
  const same = (change: (grid: Grid) => Grid): void => {
    const found = sheetsWithForms.map(([family, grid]) => [family, grid.sheet, coreOf(change(grid))]);
    expect(found).toEqual(sheetsWithForms.map(([family, grid]) => [family, grid.sheet, coreOf(grid)]));
  };

  it("where merged areas cannot be read", () => same((grid) => ({ ...grid, merges: null })));

  it("where merged areas are lost, as in a text file", () => same((grid) => ({ ...grid, merges: [] })));

  it("further down and to the right", () => {
    const moved = (area: Area): Area => ({ ...area, row: area.row + 7, column: area.column + 3 });
    same((grid) => ({ ...grid, top: 7, left: 3, merges: grid.merges && grid.merges.map(moved) }));
  });

  it("in cells that are joined two by two, as when pasted from a document", () => {
    const twice = <T>(rows: readonly (readonly T[])[]) =>
      rows.flatMap((row) => [row.flatMap((cell) => [cell, ""]), row.flatMap(() => ["", ""])]);
    same(({ values, formulas, merges, ...grid }) => {
      const places = values.flatMap((cells, row) => cells.map((_, column) => ({ row, column, rows: 1, columns: 1 })));
      const areas = merges ?? [];
      const single = places.filter(({ row, column }) => !areas.some((area) => covers(area, row, column)));
      const doubled = [...areas, ...single].map((area) => ({
        row: area.row * 2,
        column: area.column * 2,
        rows: area.rows * 2,
        columns: area.columns * 2,
      }));
      return { ...grid, values: twice(values), formulas: twice(formulas), merges: doubled };
    });
  });

  it("with full-width digits", () => {
    const wide = (cell: CellContent): CellContent =>
      typeof cell === "string"
        ? cell.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
        : cell;
    const widened = (rows: Grid["values"]) => rows.map((row) => row.map(wide));
    const change = (grid: Grid): Grid => ({ ...grid, values: widened(grid.values), formulas: widened(grid.formulas) });
    const found = sheetsWithForms.map(([family, grid]) => [
      family,
      coreOf(change(grid)).map((line) => line.normalize("NFKC")),
    ]);
    const expected = sheetsWithForms.map(([family, grid]) => [
      family,
      coreOf(grid).map((line) => line.normalize("NFKC")),
    ]);
    expect(found).toEqual(expected);
  });

  it("with blank rows between the rows", () => {
    const spread = <T>(rows: readonly (readonly T[])[]) => rows.flatMap((row) => [row, row.map(() => "" as const)]);
    const apart = (area: Area): Area => ({ ...area, row: area.row * 2, rows: area.rows * 2 - 1 });
    same(({ values, formulas, merges, ...grid }) => ({
      ...grid,
      values: spread(values),
      formulas: spread(formulas),
      merges: merges && merges.map(apart),
    }));
  });
});

it("finds two tables beside each other", () => {
  const twice = (rows: Grid["values"]) => rows.map((row) => [...row, "", ...row]);
  const beside = (grid: Grid): Grid => {
    const across = (grid.values[0]?.length ?? 0) + 1;
    const moved = (grid.merges ?? []).map((area) => ({ ...area, column: area.column + across }));
    const merges = [...(grid.merges ?? []), ...moved];
    return { ...grid, values: twice(grid.values), formulas: twice(grid.formulas), merges };
  };
  const found = sheetsWithForms.map(([family, grid]) => [family, [...coreOf(beside(grid))].sort()]);
  expect(found).toEqual(sheetsWithForms.map(([family, grid]) => [family, [...coreOf(grid), ...coreOf(grid)].sort()]));
});

it("takes columns in any order", () => {
  const grid = familyCase("three-sheets").grids.find(({ sheet }) => sheet === "项目1")!;
  const columns = grid.values[0]!.map((_, column) => column);
  fc.assert(
    fc.property(fc.shuffledSubarray(columns, { minLength: columns.length }), (order) => {
      const shuffled = (rows: Grid["values"]) => rows.map((row) => order.map((column) => row[column] ?? ""));
      const moved = { ...grid, values: shuffled(grid.values), formulas: shuffled(grid.formulas) };
      expect(coreOf(moved)).toEqual(coreOf(grid));
    }),
  );
});
