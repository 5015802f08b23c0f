import type { CellContent, Grid } from "../../../src/spreadsheet/grid";
import published from "../../cases/panyu-2021/published.json";
import { gridBlock, put, putColumn, wide, type GridBlock } from "../gridBlock";

const { meta, funding, headers, rows, total, footnote } = published;

export { published as publishedPanyu };

type Row = (typeof rows)[number];

/** Level names, weights and two columns of what is asked, then score, text and remark. */
const width = 11;
const columns = { score: 8, remark: 9, note: 10 };

function putHead(block: GridBlock): void {
  put(block, wide(0, 0, width), meta.title);
  put(block, wide(1, 0, width), meta.yearText);
  put(block, wide(2, 0, 1, 5), meta.section);
  const fields = [
    ["预算部门", meta.unitName],
    ["年度整体绩效目标", meta.goal],
    ["整体绩效目标完成情况", meta.goalCompletion],
    ["未能完成原因", meta.unmetReason],
  ] as const;
  fields.forEach(([label, value], index) => {
    put(block, wide(2 + index, 1, 3), label);
    put(block, wide(2 + index, 4, index === 0 ? 4 : width - 4), value);
  });
  put(block, wide(2, 8, 3), meta.unitCountText);
}

/** The fund table: three groupings of the same money beside each other, the figures below. */
function putFunding(block: GridBlock): void {
  const first = 6;
  put(block, wide(first, 1, 3, 2), funding.title);
  funding.groups.forEach((group, index) => put(block, wide(first, 4 + index * 2, 2), group));
  funding.columns.forEach((label, index) => put(block, wide(first + 1, 4 + index, 1), label));
  funding.rows.forEach(({ name, values }, index) => {
    put(block, wide(first + 2 + index, 1, 3), name);
    values.forEach((value, column) => put(block, wide(first + 2 + index, 4 + column, 1), value));
  });
}

/** A header set as printed: `得分/自评分` is one heading above the other; part 1 has one column where part 2 has two. */
function putHeader(block: GridBlock, part: number): void {
  const row = block.cells.length;
  const texts = headers.find((header) => header.part === part)?.columns ?? [];
  const places = part === 1 ? [0, 1, 2, 3, 4, 5, 6, 8, 9] : texts.map((_, index) => index);
  texts.forEach((text, index) => {
    const column = places[index] ?? 0;
    const columnsWide = (places[index + 1] ?? (part === 1 ? width : column + 1)) - column;
    const [upper, lower] = text.split("/") as [string, string?];
    put(block, wide(row, column, columnsWide, lower === undefined ? 2 : 1), upper);
    if (lower !== undefined) put(block, wide(row + 1, column, columnsWide), lower);
  });
}

/** The remark of the first of three lines is printed for all of them. */
const remarkKey = (row: Row): string => (row.remark === null ? "仲裁案件结案率" : row.level3);

function putRows(block: GridBlock, page: readonly Row[]): void {
  const first = block.cells.length;
  const spans: readonly [number, (row: Row) => string, (row: Row) => CellContent][] = [
    [0, (row) => row.level1, (row) => row.level1],
    [1, (row) => row.level1, (row) => row.level1Weight],
    [2, (row) => row.level2, (row) => row.level2],
    [3, (row) => row.level2, (row) => row.level2Weight],
    [4, (row) => row.level3, (row) => row.level3],
    [5, (row) => row.level3, (row) => row.level3Weight],
    [columns.score, (row) => row.level3, (row) => row.score],
  ];
  for (const [column, key, cell] of spans) putColumn(block, first, page, { column }, key, cell);
  const isFirstPart = page[0]?.part === 1;
  const remark = { column: columns.remark, columns: isFirstPart ? 2 : 1 };
  putColumn(block, first, page, remark, remarkKey, (row) => row.remark ?? "");
  page.forEach((row, index) => {
    if (isFirstPart) put(block, wide(first + index, 6, 2), row.explanation ?? "");
    else {
      // The bonus line prints what it is about in the columns of target and result.
      put(block, wide(first + index, 6, 1), row.targetText ?? row.explanation ?? "");
      put(block, wide(first + index, 7, 1), row.actualText ?? row.criteria ?? "");
      put(block, wide(first + index, columns.note, 1), row.note2 ?? "");
    }
  });
}

/**
 * 番禺区 2021 as published, in a sheet that nobody's layout made: two header sets, the second one printed again at a page
 * break in the middle of 任务4, scores typed, funds as texts.
 */
export function publishedPanyuGrid(sheet = "自评表"): Grid {
  const block = gridBlock(width);
  putHead(block);
  putFunding(block);
  const pageBreak = rows.findIndex(({ level3 }) => level3 === "建设羊城家政基层示范站");
  const firstOfPart2 = rows.findIndex(({ part }) => part === 2);
  for (const [part, from, to] of [
    [1, 0, firstOfPart2],
    [2, firstOfPart2, pageBreak],
    [2, pageBreak, rows.length],
  ] as const) {
    putHeader(block, part);
    putRows(block, rows.slice(from, to));
  }
  const last = block.cells.length;
  put(block, wide(last, 0, 5), total.label);
  put(block, wide(last, 5, 1), total.weight);
  put(block, wide(last, columns.score, 1), total.score);
  put(block, wide(last + 1, 0, width), footnote);
  return { sheet, top: 0, left: 0, values: block.cells, formulas: block.cells, merges: block.merges };
}
