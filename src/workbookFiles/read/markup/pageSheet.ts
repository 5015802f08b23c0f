import type { CellObject } from "@e965/xlsx";
import { MOST_COLUMNS } from "../../../spreadsheet/address";
import type { HtmlBlock, HtmlCell, HtmlTable } from "../../../spreadsheet/html/htmlTables";
import { newSheet, type SheetCells } from "../sheetCells";
import { numeralContent } from "../text/numeralContent";

const cellsIn = ({ rows }: HtmlTable): number => rows.reduce((sum, row) => sum + row.length, 0);

const tablesIn = ({ rows }: HtmlTable): readonly HtmlTable[] =>
  rows.flatMap((row) => row.flatMap(({ blocks }) => blocks.filter((block) => typeof block !== "string")));

/** A table that holds a larger one only arranges the page. */
const isLayout = (table: HtmlTable): boolean => {
  const cells = cellsIn(table);
  return tablesIn(table).some((inner) => cellsIn(inner) > cells || isLayout(inner));
};

/** A small table inside a cell of a form is a text in lines. */
function textOf(block: HtmlBlock): string {
  if (typeof block === "string") return block;
  const lines = block.rows.map((row) =>
    row
      .map(cellText)
      .filter((text) => text !== "")
      .join(" "),
  );
  return lines.filter((line) => line !== "").join("\n");
}

const cellText = ({ blocks }: HtmlCell): string =>
  blocks
    .map(textOf)
    .filter((text) => text !== "")
    .join("\n");

function cellObject(cell: HtmlCell): CellObject | null {
  const text = cellText(cell);
  const number = cell.number === null || cell.number.trim() === "" ? Number.NaN : Number(cell.number);
  if (cell.formula !== null) {
    const content = Number.isFinite(number) ? number : numeralContent(text);
    return { t: typeof content === "number" ? "n" : "s", v: content, f: cell.formula.replace(/^\s*=/, "") };
  }
  if (text === "") return null;
  return Number.isFinite(number) ? { t: "n", v: number } : { t: "s", v: text };
}

/** Puts the blocks of a page one below the other, as Excel does when it opens one. */
class PageSheet {
  private row = 0;

  constructor(private readonly sheet: SheetCells) {}

  add(blocks: readonly HtmlBlock[]): void {
    for (const block of blocks) {
      if (typeof block === "string") this.addText(block);
      else if (isLayout(block)) for (const row of block.rows) for (const cell of row) this.add(cell.blocks);
      else this.addTable(block);
    }
  }

  private addText(text: string): void {
    this.sheet.data[this.row++] = [{ t: "s", v: text }];
  }

  private addTable({ rows }: HtmlTable): void {
    /** From which row on each column is free of cells that reach down into it. */
    const free: number[] = [];
    rows.forEach((cells, row) => {
      const data: CellObject[] = [];
      let column = 0;
      for (const cell of cells) {
        while ((free[column] ?? 0) > row) column += 1;
        if (column >= MOST_COLUMNS) break;
        const made = cellObject(cell);
        if (made) data[column] = made;
        const [down, right] = [Math.min(cell.rows, rows.length - row), Math.min(cell.columns, MOST_COLUMNS - column)];
        if (down * right > 1) this.merge(row, column, down, right);
        for (let at = column; at < column + right; at++) free[at] = row + down;
        column += right;
      }
      this.sheet.data[this.row + row] = data;
    });
    this.row += rows.length;
  }

  private merge(row: number, column: number, rows: number, columns: number): void {
    const top = this.row + row;
    this.sheet.merges.push({ s: { r: top, c: column }, e: { r: top + rows - 1, c: column + columns - 1 } });
  }
}

/** A page as one sheet. */
export function pageSheet(name: string, blocks: readonly HtmlBlock[]): SheetCells {
  const sheet = newSheet(name);
  new PageSheet(sheet).add(blocks);
  return sheet;
}

/** Whether a page has a table in it. */
export const holdsTable = (blocks: readonly HtmlBlock[]): boolean => blocks.some((block) => typeof block !== "string");
