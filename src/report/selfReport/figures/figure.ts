import { crc32 } from "../../../spreadsheet/zip/crc32";

/** What a report may quote of a form: a cell's figure or words, or what follows from several cells. */
export interface ReportFigure {
  /** Tells what it is, whatever its cell: rows may be inserted above it after the report was written. */
  readonly key: string;
  /** What people call it, such as the indicator's name; `""` for what belongs to the whole form. */
  readonly of: string;
  readonly what: FigureKind;
  readonly text: string;
  readonly sheet: string;
  readonly address: string;
}

export type FigureKind =
  | "unit"
  | "year"
  | "total"
  | "totalWeight"
  | "grade"
  | "lost"
  | "weight"
  | "score"
  | "share"
  | "target"
  | "actual"
  | "completion"
  | "lines"
  | "full"
  | "amount"
  | "initial"
  | "budget"
  | "spent"
  | "rate"
  | "change";

export type Figures = ReadonlyMap<string, ReportFigure>;

/** Figures by their keys; what stands there already keeps its key, and its double gets a number. */
export class FigureBook {
  readonly figures = new Map<string, ReportFigure>();

  constructor(private readonly sheet: string) {}

  /** Nothing where there is no text: what is not known is no figure. */
  add(key: string, what: FigureKind, text: string | null, address: string, of = ""): void {
    if (text === null || text.trim() === "" || this.figures.has(key)) return;
    this.figures.set(key, { key, of, what, text: text.trim(), sheet: this.sheet, address });
  }
}

const encoder = new TextEncoder();
const BASE = 36;

/** A short name for a path of names; the same one as long as the names are. */
export const shortKey = (names: readonly string[]): string =>
  crc32(encoder.encode(names.map((name) => name.replace(/\s+/g, "")).join("\u0000"))).toString(BASE);
