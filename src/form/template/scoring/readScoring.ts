import { parseNumeral } from "../../../rubric/argument";
import { normalised } from "../../../rubric/normalised";
import type { CellQuantity } from "../../../rubric/quantity";
import type { RuleSpec } from "../../../rubric/rules";
import { parseCell } from "../../../spreadsheet/address";
import { shiftedDecimal } from "../../../spreadsheet/typedText/decimal";
import { printedWords } from "../../locale/printedWords";
import type { ScoringDraft } from "./scoringDraft";

/** Where something is wrong with what was typed. */
export type ScoringField = "cell" | "target" | "bound" | "points" | "otherwise" | "each" | "start" | "step" | "bands";

export interface ScoringProblem {
  readonly field: ScoringField;
  readonly code:
    "not-a-cell" | "no-target" | "not-a-number" | "order" | "above-weight" | "not-positive" | "none" | "too-many";
  /** Which band, from 1. */
  readonly band?: number;
}

/** A rule, none where a person scores the line, or what is wrong. */
export type ReadScoring = { readonly rule: RuleSpec | null } | { readonly problems: readonly ScoringProblem[] };

/** What the line has beside the cell that was chosen. */
export interface ScoredCells {
  readonly weight: number | null;
  /** The column or cell of the target; null where the line has none. */
  readonly target: string | null;
}

const MOST_BANDS = 20;

/** A percentage as people type it: 9.5, 9.5% and ９．５ are all 9.5 %; in percents, null for anything else. */
export function readPercent(text: string): number | null {
  return parseNumeral(normalised(text).trim().replace(/%$/, ""));
}

/** Points with two decimals at most. */
function readPoints(text: string): number | null {
  const typed = normalised(text).trim();
  const { point } = printedWords;
  const points = parseNumeral(typed.endsWith(point) ? typed.slice(0, -point.length) : typed);
  return points === null || points < 0 || Math.abs(points * 100 - Math.round(points * 100)) > 1e-6 ? null : points;
}

/** `ｆ12 ` as `F12`; null for what is no column and no cell. */
export function readPlace(text: string): string | null {
  const plain = normalised(text).replace(/[\s$]/g, "").toUpperCase();
  const cell = /^[A-Z]{1,3}$/.test(plain) ? `${plain}1` : plain;
  return parseCell(cell) && /^[A-Z]+\d*$/.test(plain) ? plain : null;
}

class Reader {
  readonly problems: ScoringProblem[] = [];

  constructor(
    private readonly draft: ScoringDraft,
    private readonly cells: ScoredCells,
  ) {}

  /** A number that must be there; 0 where it is told as missing. */
  need(value: number | null, problem: ScoringProblem): number {
    if (value === null) this.problems.push(problem);
    return value ?? 0;
  }

  /** A figure in the unit of the cell. */
  figure(text: string, problem: ScoringProblem): number {
    return this.need(this.isShare ? readPercent(text) : parseNumeral(text), problem);
  }

  get isShare(): boolean {
    return this.draft.isShare || this.draft.isOfTarget;
  }

  place(): string {
    const place = readPlace(this.draft.cell);
    if (place === null) this.problems.push({ field: "cell", code: "not-a-cell" });
    return place ?? "A";
  }

  target(): string {
    const { target } = this.cells;
    if (target === null) this.problems.push({ field: "target", code: "no-target" });
    return target ?? "A";
  }

  /** The figure that bands, proportions and steps go by. */
  value(): CellQuantity {
    const cell = this.place();
    if (this.draft.isOfTarget) return { kind: "cell", cell, of: this.target(), holds: "share" };
    return { kind: "cell", cell, holds: this.draft.isShare ? "share" : "number" };
  }

  positive(value: number, field: ScoringField): number {
    if (value <= 0 && !this.problems.some((one) => one.field === field))
      this.problems.push({ field, code: "not-positive" });
    return value;
  }

  points(text: string, field: ScoringField, band?: number): number {
    const at = band === undefined ? {} : { band };
    const points = this.need(readPoints(text), { field, code: "not-a-number", ...at });
    const { weight } = this.cells;
    if (weight !== null && points > weight + 1e-9) this.problems.push({ field, code: "above-weight", ...at });
    return points;
  }
}

/** The bands as the rule takes them: falling or rising bounds, and one for the rest. */
function bandsOf(reader: Reader, { bands, otherwise, sign }: ScoringDraft): string {
  if (bands.length === 0) reader.problems.push({ field: "bands", code: "none" });
  if (bands.length > MOST_BANDS) reader.problems.push({ field: "bands", code: "too-many" });
  let before: number | null = null;
  const parts = bands.map(({ bound, points }, index) => {
    const count = reader.problems.length;
    const limit = reader.figure(bound, { field: "bound", code: "not-a-number", band: index + 1 });
    const isRead = reader.problems.length === count;
    if (isRead && before !== null && (sign === "≥" ? limit >= before : limit <= before))
      reader.problems.push({ field: "bound", code: "order", band: index + 1 });
    if (isRead) before = limit;
    return `${sign}${limit}${reader.isShare ? "%" : ""}→${reader.points(points, "points", index + 1)}`;
  });
  return [...parts, `${printedWords.rest}→${reader.points(otherwise, "otherwise")}`].join(";");
}

function ruleOf(reader: Reader, draft: ScoringDraft): RuleSpec | null {
  switch (draft.method) {
    case "hand":
      return null;
    case "kept":
      return draft.kept ?? null;
    case "band":
      return { kind: "band", value: reader.value(), bands: bandsOf(reader, draft) };
    case "ratio":
      return { kind: "ratio", value: reader.value() };
    case "deduct": {
      const each = reader.positive(reader.points(draft.each, "each"), "each");
      return { kind: "deduct", items: [{ count: { kind: "cell", cell: reader.place(), holds: "number" }, each }] };
    }
    case "answer":
      return { kind: "if", answer: { kind: "cell", cell: reader.place(), holds: "answer" } };
    case "within":
      return {
        kind: "within",
        actual: { kind: "cell", cell: reader.place(), holds: "number" },
        limit: { kind: "cell", cell: reader.target(), holds: "target" },
      };
    case "step": {
      const share = (value: number): number => (reader.isShare ? shiftedDecimal(value, -2) : value);
      const start = share(reader.figure(draft.start, { field: "start", code: "not-a-number" }));
      const step = reader.positive(share(reader.figure(draft.step, { field: "step", code: "not-a-number" })), "step");
      const each = reader.positive(reader.points(draft.each, "each"), "each");
      return {
        kind: "step",
        value: reader.value(),
        start,
        step,
        each,
        side: draft.isAbove ? printedWords.above : printedWords.below,
      };
    }
  }
}

/** The rule that somebody typed. */
export function readScoring(draft: ScoringDraft, cells: ScoredCells): ReadScoring {
  // A proportion is one of percentages.
  const meant = draft.method === "ratio" ? { ...draft, isShare: true } : draft;
  const reader = new Reader(meant, cells);
  const rule = ruleOf(reader, meant);
  return reader.problems.length > 0 ? { problems: reader.problems } : { rule };
}
