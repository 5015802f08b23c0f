import { headingHeights, placeHeadings, type PlacedHeadings } from "./headings";
import { paginate, takenOnPage } from "./pages";
import { partRows, type PartRow } from "./partRows";
import type { PlacedPart } from "./placedPart";
import { rowHeights } from "./rowHeights";
import type { SheetColumns } from "./sheetColumns";

/** Rows of one part that stand together on a page; rows count from 0. */
export interface PlacedPage {
  readonly part: PlacedPart;
  /** The header set above the rows; none where the program prints it again. */
  readonly headings: PlacedHeadings | null;
  readonly rows: readonly PartRow[];
  readonly firstRow: number;
}

/** The table as it stands on the sheet; rows count from 0. */
export interface TablePlaces {
  readonly pages: readonly PlacedPage[];
  /** The row of each line by its id. */
  readonly rows: ReadonlyMap<string, number>;
  /** Where the lines of each part begin, and the row below its last one. */
  readonly parts: readonly { readonly part: PlacedPart; readonly first: number; readonly end: number }[];
  /** The first row of the last header set and the row below it: a program repeats one header set in print. */
  readonly printedHeader: readonly [number, number];
  /** Rows that begin a page, where a header set had to be printed again. */
  readonly breaks: readonly number[];
  /** Rows whose heights the application may fit itself. */
  readonly fitRows: readonly number[];
  /** Of the table's rows, in points. */
  readonly heights: readonly number[];
  readonly nextRow: number;
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

const sum = (heights: readonly number[]): number => heights.reduce((total, height) => total + height, 0);

function pagesOf(widths: readonly number[], part: PlacedPart, taken: number, isOnly: boolean): PartPages {
  const rows = partRows(part);
  const { heights, fits, breaks } = rowHeights(widths, part, rows);
  const header = sum(headingHeights(widths, part));
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

/**
 * Every header set with its lines. A program repeats one header set at the top of each page below it, so that of the last
 * part needs no more. Where there are others, those are printed again in the sheet at each page break, and level names and
 * weights stand again on every page, as offices do it. A form with a single header set is left to the program.
 * @param above the heights of the rows above the table
 */
export function placeTable({ parts, widths }: SheetColumns, above: readonly number[]): TablePlaces {
  const rowOf = new Map<string, number>();
  const placed: PlacedPage[] = [];
  const placedParts: { part: PlacedPart; first: number; end: number }[] = [];
  const [breaks, fitRows, tableHeights]: [number[], number[], number[]] = [[], [], []];
  let row = above.length;
  let printedHeader: readonly [number, number] = [row, row];
  let taken = takenOnPage(above);
  for (const part of parts) {
    const isLast = part === parts.at(-1);
    const { pages, isOwnPage, taken: takenThen } = pagesOf(widths, part, taken, parts.length === 1);
    const header = headingHeights(widths, part);
    const first = row + header.length;
    printedHeader = [row, first];
    pages.forEach(({ rows, heights, fits }, index) => {
      if (index > 0 || isOwnPage) breaks.push(row);
      const isRepeated = index > 0 && isLast;
      const firstRow = isRepeated ? row : row + header.length;
      placed.push({ part, headings: isRepeated ? null : placeHeadings(part, row), rows, firstRow });
      tableHeights.push(...(isRepeated ? [] : header), ...heights);
      rows.forEach(({ line }, offset) => {
        rowOf.set(line.id, firstRow + offset);
        if (fits[offset]) fitRows.push(firstRow + offset);
      });
      row = firstRow + rows.length;
    });
    placedParts.push({ part, first, end: row });
    taken = takenThen;
  }
  const table = { pages: placed, rows: rowOf, parts: placedParts, printedHeader, breaks, fitRows };
  return { ...table, heights: tableHeights, nextRow: row };
}
