import { cellAddress } from "../../../spreadsheet/address";
import type { Area, CellContent, Grid } from "../../../spreadsheet/grid";
import type { AmountCell, ContentCell, ScoreCell, TextCell } from "../../cell";
import { readFigure } from "../cells/figureWithUnit";
import { unreadOf } from "../cells/unread";
import { visibleGrid } from "../cells/visibleGrid";
import { MergeIndex } from "./mergeIndex";
import { isBlank, isNothing } from "../plainText";
import { readScore } from "../scores/readScore";

/** Reads single cells of a Grid by their place in its blocks; addresses come out in sheet coordinates. */
export class GridReader {
  private readonly merges: MergeIndex;

  private readonly grid: Grid;

  /** @param source as it was read; what it shows is read here */
  constructor(readonly source: Grid) {
    const grid = visibleGrid(source);
    this.grid = grid;
    this.merges = new MergeIndex(grid);
    this.width = grid.values.reduce((most, row) => Math.max(most, row.length), 0);
  }

  get rowCount(): number {
    return this.grid.values.length;
  }

  readonly width: number;

  /** Blanks stand for merged areas where these cannot be read, and where a form was pasted without any. */
  get knowsMerges(): boolean {
    return this.grid.merges !== null && this.grid.merges.length > 0;
  }

  /** 0-based number of the sheet's column. */
  sheetColumn(column: number): number {
    return this.grid.left + column;
  }

  value(row: number, column: number): CellContent {
    return this.grid.values[row]?.[column] ?? "";
  }

  row(row: number): readonly CellContent[] {
    return this.grid.values[row] ?? [];
  }

  /** 1-based number of the sheet's row. */
  sheetRow(row: number): number {
    return this.grid.top + row + 1;
  }

  /** The merged area around a cell, or the cell itself, in block coordinates. */
  area(row: number, column: number): Area {
    return this.merges.areaAt(row, column);
  }

  /** A cell inside a merged area is named by the area's top left cell, where its content stands. */
  address(row: number, column: number): string {
    const area = this.merges.mergedAt(row, column);
    return cellAddress(this.grid.top + (area?.row ?? row), this.grid.left + (area?.column ?? column));
  }

  /** What a person sees in a cell: inside a merged area, what stands at its top left. */
  shown(row: number, column: number): CellContent {
    const area = this.merges.mergedAt(row, column);
    return area ? this.value(area.row, area.column) : this.value(row, column);
  }

  /** Whether a cell begins here: it does not go on from above, nor come in from the left. */
  begins(row: number, column: number): boolean {
    const area = this.merges.mergedAt(row, column);
    return area === null || (area.row === row && area.column >= column);
  }

  /** Whether a cell goes on from its left: it belongs to another column. */
  comesFromLeft(row: number, column: number): boolean {
    const area = this.merges.mergedAt(row, column);
    return area !== null && area.column < column;
  }

  /** What a person sees in a cell of a column; a merged area that comes in from the left belongs to another column. */
  inColumn(row: number, column: number): CellContent {
    const area = this.merges.mergedAt(row, column);
    if (!area) return this.value(row, column);
    return area.column < column ? "" : this.value(area.row, column);
  }

  content(row: number, column: number): ContentCell {
    const { row: top, column: left } = this.merges.mergedAt(row, column) ?? { row, column };
    const address = cellAddress(this.grid.top + top, this.grid.left + left);
    const content = this.value(top, left);
    const unread = unreadOf(content, this.grid.formulas[top]?.[left]);
    return unread ? { address, content: "", unread } : { address, content };
  }

  /** What a person reads in a cell, and as it stands there where that is more. */
  text(row: number, column: number): TextCell {
    const { address, content, unread } = this.content(row, column);
    const text = String(content);
    if (unread) return { address, text, unread };
    const raw = this.raw(row, column);
    return typeof raw === "string" && raw !== text ? { address, text, raw } : { address, text };
  }

  score(row: number, column: number): ScoreCell {
    const reading = readScore(this.inColumn(row, column));
    const raw = reading.kind === "text" ? this.raw(row, column) : null;
    const isChanged = typeof raw === "string" && reading.kind === "text" && raw !== reading.text;
    return {
      address: this.address(row, column),
      reading: isChanged ? { ...reading, raw } : reading,
      formula: this.formula(row, column),
    };
  }

  /** What the cell holds, characters that show nothing included. */
  private raw(row: number, column: number): CellContent {
    const { row: top, column: left } = this.merges.mergedAt(row, column) ?? { row, column };
    return this.source.values[top]?.[left] ?? "";
  }

  /** A number, or a text that can only mean one, in the unit that is written behind it. */
  amount(row: number, column: number): AmountCell {
    const value = this.inColumn(row, column);
    const read =
      typeof value === "string" ? (readFigure(value)?.value ?? null) : typeof value === "number" ? value : null;
    const cell = { address: this.address(row, column), value: read, isBlank: isBlank(value) || isNothing(value) };
    const unread = read === null ? unreadOf(value) : null;
    return unread ? { ...cell, unread } : cell;
  }

  /** With its leading `=`; null where a value was typed. */
  formula(row: number, column: number): string | null {
    const formula = this.grid.formulas[this.merges.mergedAt(row, column)?.row ?? row]?.[column];
    return typeof formula === "string" && formula.startsWith("=") ? formula : null;
  }
}
