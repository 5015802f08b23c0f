import { cellAddress } from "../../spreadsheet/address";
import type { LayoutWords } from "../locale";
import { putDeductionMarks } from "./deductionMarks";
import { headerHeight, headerRowCount, putHeader } from "./header";
import { paginate, takenOnPage } from "./pages";
import { partRows, type PartRow } from "./partRows";
import { putRows, type ScoreFormula } from "./partTable";
import { rowHeights } from "./rowHeights";
import type { SheetBuilder } from "./sheetBuilder";
import { scoreColumn, type PlacedPart } from "./placedPart";
import { type TableColumns } from "./tableColumns";

/** The table as it stands on the sheet; rows count from 0. */
export interface LaidOutTable {
  /** The row of each line by its id. */
  readonly rows: ReadonlyMap<string, number>;
  /** The address of each line's score by its id. */
  readonly scores: ReadonlyMap<string, string>;
  /** Where the lines of each part begin, and the row below its last one. */
  readonly parts: readonly { readonly part: PlacedPart; readonly first: number; readonly end: number }[];
  /** The first row of the last header set and the row below it: a program repeats one header set in print. */
  readonly printedHeader: readonly [number, number];
  /** Rows that begin a page, where a header set had to be printed again. */
  readonly breaks: readonly number[];
  /** Rows whose heights the application may fit itself. */
  readonly fitRows: readonly number[];
  readonly nextRow: number;
}

/** What a part needs besides its rows. */
interface Writer {
  readonly sheet: SheetBuilder;
  readonly formula: ScoreFormula;
  readonly strings: LayoutWords;
}

interface Page {
  readonly rows: readonly PartRow[];
  readonly heights: readonly number[];
  readonly fits: readonly boolean[];
}

/** The rows of a part as they stand on its pages, and whether it begins on a page of its own. */
interface PartPages {
  readonly pages: readonly Page[];
  readonly isOwnPage: boolean;
  /** How much of the last page is taken then. */
  readonly taken: number;
}

function pagesOf(sheet: SheetBuilder, part: PlacedPart, taken: number, isOnly: boolean): PartPages {
  const rows = partRows(part);
  const { heights, fits, breaks } = rowHeights(sheet, part, rows);
  const header = headerHeight(sheet, part) * headerRowCount(part);
  const counts = isOnly ? [rows.length] : paginate(heights, breaks, taken + header, header);
  let end = 0;
  const pages = counts.map((count): Page => {
    end += count;
    const of = <T>(all: readonly T[]): readonly T[] => all.slice(end - count, end);
    return { rows: of(rows), heights: of(heights), fits: of(fits) };
  });
  const isOwnPage = counts[0] === 0;
  const last = pages.at(-1)?.heights ?? [];
  const before = pages.length === 1 && !isOwnPage ? taken : 0;
  return { pages: isOwnPage ? pages.slice(1) : pages, isOwnPage, taken: takenOnPage(last, before + header) };
}

/** Writes the rows of a page and tells which of them the application may fit. */
function putPage(writer: Writer, part: PlacedPart, { rows, heights, fits }: Page, top: number): readonly number[] {
  putRows(writer.sheet, part, rows, top, writer.formula, writer.strings);
  putDeductionMarks(writer.sheet, part, rows, top);
  heights.forEach((height, index) => writer.sheet.atLeastHigh(top + index, height));
  return rows.flatMap((_, index) => (fits[index] ? [top + index] : []));
}

/**
 * Every header set with its lines. A program repeats one header set at the top of each page below it, so that of the last
 * part needs no more. Where there are others, those are printed again in the sheet at each page break, and level names and
 * weights stand again on every page, as offices do it. A form with a single header set is left to the program.
 */
export function putTable(
  sheet: SheetBuilder,
  { parts }: TableColumns,
  firstRow: number,
  formula: ScoreFormula,
  strings: LayoutWords,
): LaidOutTable {
  const rowOf = new Map<string, number>();
  const scores = new Map<string, string>();
  const laidOut: { part: PlacedPart; first: number; end: number }[] = [];
  const [breaks, fitRows]: [number[], number[]] = [[], []];
  let printedHeader: readonly [number, number] = [firstRow, firstRow];
  let row = firstRow;
  let taken = takenOnPage(sheet.heightsUpTo(firstRow));
  for (const part of parts) {
    const isLast = part === parts.at(-1);
    const { pages, isOwnPage, taken: takenThen } = pagesOf(sheet, part, taken, parts.length === 1);
    const first = row + headerRowCount(part);
    printedHeader = [row, first];
    pages.forEach((page, index) => {
      if (index > 0 || isOwnPage) breaks.push(row);
      const top = index > 0 && isLast ? row : putHeader(sheet, part, row);
      fitRows.push(...putPage({ sheet, formula, strings }, part, page, top));
      page.rows.forEach(({ line }, offset) => {
        rowOf.set(line.id, top + offset);
        scores.set(line.id, cellAddress(top + offset, scoreColumn(part).at));
      });
      row = top + page.rows.length;
    });
    laidOut.push({ part, first, end: row });
    taken = takenThen;
  }
  return { rows: rowOf, scores, parts: laidOut, printedHeader, breaks, fitRows, nextRow: row };
}
