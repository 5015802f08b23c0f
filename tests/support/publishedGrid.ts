import type { Area, CellContent, Grid } from "../../src/sheet/grid";
import { published, type PublishedRow } from "./published";

/** The 10 columns of the published table, and the head above it as the office prints it. */
const width = 10;
const { meta, funding, headers, rows, total, grade } = published;

interface Block {
  readonly cells: CellContent[][];
  readonly merges: Area[];
}

const blankRow = (): CellContent[] => Array.from({ length: width }, () => "");

function put(block: Block, area: Area, cell: CellContent): void {
  while (block.cells.length < area.row + area.rows) block.cells.push(blankRow());
  block.cells[area.row]?.splice(area.column, 1, cell);
  if (area.rows > 1 || area.columns > 1) block.merges.push(area);
}

const wide = (row: number, column: number, columns: number, rows = 1): Area => ({ row, column, rows, columns });

function putHead(block: Block): void {
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

function putHeader(block: Block): void {
  const row = block.cells.length;
  headers[0]?.columns?.forEach((text, column) => {
    const [upper, lower] = text.split("/") as [string, string?];
    put(block, wide(row, column, 1, lower === undefined ? 2 : 1), upper);
    if (lower !== undefined) put(block, wide(row + 1, column, 1), lower);
  });
}

/** Rows of one page: names that stay the same are merged, and stand again at the top of the next page. */
function putPage(block: Block, page: readonly PublishedRow[]): void {
  const first = block.cells.length;
  const spans: readonly [number, (row: PublishedRow) => string, (row: PublishedRow) => CellContent][] = [
    [0, (row) => row.level1, (row) => row.level1],
    [1, (row) => row.level1, (row) => row.level1Weight],
    [2, (row) => `${row.level1}/${row.level2}`, (row) => row.level2],
    [3, (row) => `${row.level1}/${row.level2}`, (row) => row.level2Weight],
    [4, (row) => `${row.level2}/${row.level3}`, (row) => row.level3],
    [6, (row) => `${row.level2}/${row.level3}`, (row) => row.explanation],
  ];
  for (const [column, key, cell] of spans) {
    page.forEach((row, index) => {
      const before = page[index - 1];
      if (before && key(before) === key(row)) return;
      const end = page.findIndex((other, at) => at > index && key(other) !== key(row));
      put(block, wide(first + index, column, 1, (end < 0 ? page.length : end) - index), cell(row));
    });
  }
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
  const block: Block = { cells: [], merges: [] };
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
