import { asText, isBlank, parseNumeral, type Argument } from "../argument";
import { RuleError } from "../ruleError";
import type { Band } from "./band";
import { assertBandsFit } from "./bandProblems";
import { parseCondition } from "./parseCondition";

const separators = /[;；\n]/;
/** Condition and result: the sign between them is the last of its kind, or where there is none an arrow of two signs. */
function atArrow(text: string): readonly [condition: string, result: string] | null {
  const sign = Math.max(...["→", ":", "："].map((one) => text.lastIndexOf(one)));
  if (sign >= 0) return [text.slice(0, sign), text.slice(sign + 1)];
  const arrow = text.search(/[-=]>/);
  return arrow < 0 ? null : [text.slice(0, arrow), text.slice(arrow + 2)];
}

/** Reads what a band gives; null where it cannot be read. */
type ReadResult<Result> = (cell: Argument) => Result | null;

const readPoints: ReadResult<number> = (cell) =>
  typeof cell === "number" ? cell : parseNumeral(asText(cell).replace(/分\s*$/, ""));

/** Any word, such as 优. */
const readWord: ReadResult<string> = (cell) => asText(cell).trim() || null;

function readBand<Result>(condition: string, cell: Argument, text: string, read: ReadResult<Result>): Band<Result> {
  const parsed = parseCondition(condition);
  const result = read(cell);
  if (!parsed || result === null) throw new RuleError("unreadable-band", { text });
  return { ...parsed, result };
}

/** Far more than any form prints. What is longer is another table, or a whole column; each band is held against all others. */
export const MOST_BANDS = 500;

/** @throws RuleError `too-many-bands` */
function assertFew({ length: count }: readonly unknown[]): void {
  if (count > MOST_BANDS) throw new RuleError("too-many-bands", { count, most: MOST_BANDS });
}

function readText<Result>(text: string, read: ReadResult<Result>): Band<Result>[] {
  const parts = text.split(separators).filter((part) => !isBlank(part));
  assertFew(parts);
  return parts.map((part) => {
    const match = atArrow(part.trim());
    if (!match) throw new RuleError("unreadable-band", { text: part.trim() });
    return readBand(...match, part.trim(), read);
  });
}

type Rows = readonly (readonly Argument[])[];

const isRows = (table: Argument): table is Rows => Array.isArray(table) && table.every(Array.isArray);

function readRows<Result>(rows: Rows, read: ReadResult<Result>): Band<Result>[] {
  const filled = rows.filter((row) => !isBlank(row[0]));
  assertFew(filled);
  return filled.map(([condition, cell]) =>
    readBand(asText(condition), cell, `${asText(condition)} → ${asText(cell)}`, read),
  );
}

/** Parsed texts, since hundreds of cells hold the same table; it forgets all when full. */
class Tables<Result> {
  private readonly known = new Map<string, readonly Band<Result>[]>();

  constructor(private readonly read: ReadResult<Result>) {}

  of(argument: Argument): readonly Band<Result>[] {
    const table = loneCell(argument);
    if (typeof table !== "string") return readTable(table, this.read);
    const known = this.known.get(table);
    if (known) return known;
    const bands = readTable(table, this.read);
    if (this.known.size >= MOST_TABLES) this.known.clear();
    this.known.set(table, bands);
    return bands;
  }
}

const MOST_TABLES = 200;

/** A text reaches a function's range parameter as a range of one cell. */
const loneCell = (table: Argument): Argument =>
  isRows(table) && table.length === 1 && table[0]?.length === 1 ? table[0][0] : table;

function readTable<Result>(table: Argument, read: ReadResult<Result>): Band<Result>[] {
  const bands = isRows(table) ? readRows(table, read) : readText(asText(table), read);
  if (bands.length === 0) throw new RuleError("no-bands");
  assertBandsFit(bands);
  return bands;
}

const pointTables = new Tables(readPoints);
const gradeTables = new Tables(readWord);

/**
 * Reads an interval table (R4): a text such as `≤10%→2;≤20%→1;其他→0` (full-width signs and `:` serve too), or rows of
 * cells with the condition in the first column and the score in the second.
 * @returns the bands in their order; the first that fits decides
 * @throws RuleError `unreadable-band`, `no-bands`, `too-many-bands`; `unreachable-band`, `impossible-band`, `bands-leave-gap`
 */
export const parseBands = (table: Argument): readonly Band[] => pointTables.of(table);

/** Reads a table of grades (R14): `≥90→优;≥80→良;≥60→中;其他→差`; the same otherwise. */
export const parseGrades = (table: Argument): readonly Band<string>[] => gradeTables.of(table);
