import type { CellContent, Grid } from "../../../src/spreadsheet/grid";
import { gridBlock, put, putColumn, wide, type GridBlock } from "../gridBlock";
import { published, type PublishedRow } from "./published";

/** The 10 columns of the published table, and the head above it as the office prints it. */
const width = 10;
const { meta, funding, headers, rows, total, grade } = published;

function putHead(block: GridBlock): void {
  put(block, wide(0, 0, 1), meta.attachment);
  put(block, wide(1, 0, width), meta.title);
  put(block, wide(2, 0, width), meta.yearText);
  put(block, wide(3, 0, 1, 7), meta.section);
  const fields = [
    ["单位名称", meta.unitName],
    ["年度整体绩效目标", meta.goal],
    ["整体绩效目标完成情况", meta.goalCompletion],
    ["未能完成原因", meta.unmetReason],
  ] as const;
  fields.forEach(([label, value], index) => {
    put(block, wide(3 + index, 1, 3), label);
    put(block, wide(3 + index, 4, 6), value);
  });
  put(block, wide(7, 1, 3, 3), funding.title);
  put(block, wide(7, 4, 2, 2), "总预算（万元）");
  put(block, wide(7, 6, 4), "部门预算");
  put(block, wide(8, 6, 1), "基本支出");
  put(block, wide(8, 7, 3), "项目支出");
  put(block, wide(9, 4, 2), funding.values[0] ?? "");
  put(block, wide(9, 6, 1), funding.values[1] ?? "");
  put(block, wide(9, 7, 3), funding.values[2] ?? "");
}

function putHeader(block: GridBlock): void {
  const row = block.cells.length;
  headers[0]?.columns?.forEach((text, column) => {
    const [upper, lower] = text.split("/") as [string, string?];
    put(block, wide(row, column, 1, lower === undefined ? 2 : 1), upper);
    if (lower !== undefined) put(block, wide(row + 1, column, 1), lower);
  });
}

/** Rows of one page: names that stay the same are merged, and stand again at the top of the next page. */
function putPage(block: GridBlock, page: readonly PublishedRow[]): void {
  const first = block.cells.length;
  const spans: readonly [number, (row: PublishedRow) => string, (row: PublishedRow) => CellContent][] = [
    [0, (row) => row.level1, (row) => row.level1],
    [1, (row) => row.level1, (row) => row.level1Weight],
    [2, (row) => `${row.level1}/${row.level2}`, (row) => row.level2],
    [3, (row) => `${row.level1}/${row.level2}`, (row) => row.level2Weight],
    [4, (row) => `${row.level2}/${row.level3}`, (row) => row.level3],
    [6, (row) => `${row.level2}/${row.level3}`, (row) => row.explanation],
  ];
  for (const [column, key, cell] of spans) putColumn(block, first, page, { column }, key, cell);
  page.forEach((row, index) => {
    put(block, wide(first + index, 5, 1), row.level3Weight);
    put(block, wide(first + index, 7, 1), row.criteria);
    put(block, wide(first + index, 8, 1), row.score);
    put(block, wide(first + index, 9, 1), row.remark ?? "");
  });
}

/**
 * The form as published, in a sheet that nobody's layout made: pages with a header each, typed scores, amounts as texts.
 * @param pages how many scored lines stand on each page
 */
export function publishedGrid(pages: readonly number[] = [7, 9, 10], sheet = "自评表"): Grid {
  const block = gridBlock(width);
  putHead(block);
  let from = 0;
  for (const count of pages) {
    putHeader(block);
    putPage(block, rows.slice(from, from + count));
    from += count;
  }
  const last = block.cells.length;
  put(block, wide(last, 0, 5), total.label);
  put(block, wide(last, 5, 1), total.weight);
  put(block, wide(last, 8, 1), total.score);
  put(block, wide(last + 1, 0, 5), grade.label);
  put(block, wide(last + 1, 5, 5), grade.options);
  return { sheet, top: 0, left: 0, values: block.cells, formulas: block.cells, merges: block.merges };
}
