import fc from "fast-check";
import { layOutForm } from "../../src/form/layout";
import { formColumns } from "../../src/form/layout/columns";
import { recognise } from "../../src/form/recognise";
import { packs } from "../../src/packs";
import type { Rubric } from "../../src/rubric/rubric";
import { cellAddress } from "../../src/sheet/address";
import type { CellContent, Grid } from "../../src/sheet/grid";
import type { SheetPlan } from "../../src/sheet/plan";
import { planGrid } from "../support/planGrid";
import { published, publishedEntries } from "../support/published";

const plan = layOutForm(packs[0] as Rubric, { formSheet: "自评表", workPaperSheet: "测算底稿" }, "zh-CN");
const sheet = plan.sheets[0] as SheetPlan;
const firstLine = sheet.cells.findIndex((row) => row[formColumns.criteria] === published.rows[0]?.criteria);

const filled: Record<string, CellContent> = {};
publishedEntries.forEach(({ score, remark }, index) => {
  filled[cellAddress(firstLine + index, formColumns.score)] = score;
  filled[cellAddress(firstLine + index, formColumns.justification)] = remark;
});
filled[cellAddress(firstLine + 26, formColumns.score)] = 98.68;
filled[cellAddress(firstLine + 27, formColumns.weight)] = published.grade.options;
const grid = planGrid(sheet, filled);

const names = published.rows.map((row) => [row.level1, row.level2, row.level3]);

describe("recognise", () => {
  it("finds every published line with its cells", () => {
    const form = recognise(grid);
    expect(form?.lines.map((line) => line.path)).toEqual(names);
    expect(form?.lines.map((line) => line.weight)).toEqual(published.rows.map((row) => row.level3Weight));
    expect(form?.lines.map((line) => line.score.reading)).toEqual(
      publishedEntries.map(({ score }) => ({ kind: "number", value: score })),
    );
    expect(form?.lines.map((line) => line.justification?.text)).toEqual(publishedEntries.map(({ remark }) => remark));
    expect(form?.lines[0]?.score.address).toBe(cellAddress(firstLine, formColumns.score));
    expect(form?.total).toMatchObject({ weight: 100, score: { reading: { kind: "number", value: 98.68 } } });
    expect(form?.grade?.text).toBe(published.grade.options);
  });

  it("does the same where merged areas cannot be read", () => {
    expect(recognise({ ...grid, merges: null })?.lines.map((line) => line.path)).toEqual(names);
  });

  it("follows rows and columns that were inserted in front", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 5 }), (rows, columns) => {
        const moved: Grid = { ...grid, top: rows, left: columns, merges: null };
        const form = recognise(moved);
        expect(form?.lines).toHaveLength(26);
        expect(form?.lines[0]?.score.address).toBe(cellAddress(firstLine + rows, formColumns.score + columns));
      }),
    );
  });

  it("passes over a header that is repeated after a page break", () => {
    const header = [firstLine - 2, firstLine - 1];
    const repeat = (block: Grid["values"]): Grid["values"] => [
      ...block.slice(0, firstLine + 6),
      ...header.map((row) => block[row] ?? []),
      ...block.slice(firstLine + 6),
    ];
    const form = recognise({ ...grid, values: repeat(grid.values), formulas: repeat(grid.formulas), merges: null });
    expect(form?.lines.map((line) => line.path)).toEqual(names);
  });

  it("tells computing from errors and text", () => {
    const cells = ["#BUSY!", "#NAME?", "9.92分", true, ""].map((value, index) => [
      cellAddress(firstLine + index, formColumns.score),
      value,
    ]);
    const form = recognise(planGrid(sheet, { ...filled, ...Object.fromEntries(cells) }));
    expect(form?.lines.slice(0, 5).map((line) => line.score.reading)).toEqual([
      { kind: "computing" },
      { kind: "error", error: "#NAME?" },
      { kind: "text", text: "9.92分" },
      { kind: "text", text: "TRUE" },
      { kind: "blank" },
    ]);
  });

  it("finds nothing in a work paper, an empty sheet or any other cells", () => {
    expect(recognise(planGrid(plan.sheets[1] as SheetPlan))).toBeNull();
    const cell = fc.oneof(fc.string(), fc.double(), fc.boolean());
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 6 }), (values) => {
        expect(recognise({ sheet: "x", top: 0, left: 0, values, formulas: values, merges: null })).toBeNull();
      }),
    );
  });
});
