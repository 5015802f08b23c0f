import type { Area, CellContent, Grid } from "../../src/spreadsheet/grid";

/** What a person does to a sheet, done to a Grid as Excel would do it: merged areas move and grow along. */

type Block = Grid["values"];

const blanks = (count: number): CellContent[] => Array<CellContent>(count).fill("");

const widthOf = ({ values }: Grid): number => values[0]?.length ?? 0;

const shiftRows = (merges: Grid["merges"], at: number): Grid["merges"] =>
  merges &&
  merges.map((area) => {
    if (area.row >= at) return { ...area, row: area.row + 1 };
    return area.row + area.rows > at ? { ...area, rows: area.rows + 1 } : area;
  });

/** A blank row above a row of the blocks, counted from 0. */
export function withRowAbove(grid: Grid, at: number): Grid {
  const insert = (block: Block): Block => [...block.slice(0, at), blanks(widthOf(grid)), ...block.slice(at)];
  return { ...grid, values: insert(grid.values), formulas: insert(grid.formulas), merges: shiftRows(grid.merges, at) };
}

/** A row of the blocks deleted; merged areas around it shrink. */
export function withoutRow(grid: Grid, at: number): Grid {
  const remove = (block: Block): Block => block.filter((_, row) => row !== at);
  const shrunk = (grid.merges ?? []).flatMap((area): Area[] => {
    if (area.row > at) return [{ ...area, row: area.row - 1 }];
    if (area.row + area.rows <= at) return [area];
    return area.rows > 1 ? [{ ...area, rows: area.rows - 1 }] : [];
  });
  return { ...grid, values: remove(grid.values), formulas: remove(grid.formulas), merges: grid.merges && shrunk };
}

/**
 * A column cut and put in before another one, or a blank one put in; merged areas that it leaves or enters are lost on
 * the way, so that blanks stand for merges.
 */
export function movedColumn(grid: Grid, from: number | null, before: number): Grid {
  const move = (block: Block): Block =>
    block.map((row) => {
      const cell = from === null ? "" : (row[from] ?? "");
      const marked = row.map((each, column) => (column === from ? null : each));
      return [...marked.slice(0, before), cell, ...marked.slice(before)].filter((each) => each !== null);
    });
  return { ...grid, values: move(grid.values), formulas: move(grid.formulas), merges: null };
}

/** The sheet with a table on either side: their words are those of the form too. */
export function withBeside(grid: Grid): Grid {
  const left: CellContent[] = ["序号", "合计", "总分", "小计", "分值", "得分", "说明"];
  const right: CellContent[] = ["得分", "评价等级", "优", "三级指标", "分值", "扣分原因", "总分"];
  const values = grid.values.map((row, index) => [left[index % 7] ?? "", "", ...row, "", right[index % 7] ?? ""]);
  const merges = (grid.merges ?? []).map((area) => ({ ...area, column: area.column + 2 }));
  return { ...grid, values, formulas: values, merges };
}
