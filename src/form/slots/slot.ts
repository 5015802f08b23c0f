import type { CellContent } from "../../spreadsheet/grid";

/** The parts of a form that are filled in one after the other, in this order. */
export const slotSections = ["workPaper", "goals", "head", "lines", "justifications"] as const;

export type SlotSection = (typeof slotSections)[number];

/** What a slot takes. */
export type SlotInput =
  /** `share` is kept as 0..1 and typed as a percentage; `money` knows how many yuan its unit is. */
  | {
      readonly kind: "number";
      readonly as: "share" | "money" | "count" | "points";
      readonly unit: string;
      readonly yuan?: number;
      readonly minimum?: number;
      readonly maximum?: number;
    }
  | { readonly kind: "choice"; readonly items: readonly string[]; readonly suggested?: string }
  /** A number, a percentage or words, as people write targets and results. */
  | { readonly kind: "figure"; readonly unit: string }
  | { readonly kind: "date" }
  /** `most` characters are allowed; null where the form does not say. */
  | { readonly kind: "text"; readonly isLong: boolean; readonly most: number | null };

/** The scored line to which a slot belongs. */
export interface SlotLine {
  readonly name: string;
  /** Points; null where none is known. */
  readonly weight: number | null;
  /** Counts the form's lines from 1. */
  readonly number: number;
  /** 评分标准 and 指标解释 as the form prints them; `""` where it has none. */
  readonly criteria: string;
  readonly explanation: string;
  readonly target: string;
  readonly actual: string;
  /** Where the line's score stands, on the form's sheet. */
  readonly scoreAddress: string;
  /** Points as they stand there; null while there are none. */
  readonly score: number | null;
}

/** A cell that a person fills in. */
export interface Slot {
  readonly sheet: string;
  readonly address: string;
  readonly section: SlotSection;
  /** What is asked, in the form's own words. */
  readonly question: string;
  /** The same in English, where it is known. */
  readonly english?: string;
  readonly input: SlotInput;
  readonly content: CellContent;
  readonly isFilled: boolean;
  /** Nothing is missing where it stays blank: it is offered while its row is filled, and not counted. */
  readonly isOptional: boolean;
  /** Slots of one key stand in one row, or belong to one line. */
  readonly row: string;
  readonly line: SlotLine | null;
  /** A cell that tells that this is still the place, and what it says. */
  readonly witness?: { readonly address: string; readonly text: string };
  /** Where the points stand that the content brings: the line's score, or the goal's. */
  readonly scoreCell?: { readonly sheet: string; readonly address: string };
  /** A label stands in the same cell: the value is written behind it. */
  readonly behind?: string;
  /** The form computes the score and cannot here: a typed one takes the formula's place. */
  readonly isOverFormula?: true;
  /** Offered only while one of these cells of its sheet holds no number. */
  readonly unlessFigures?: readonly string[];
  /** What else is asked depends on the answer. */
  readonly isDecisive?: true;
  /** Points lost, which the text is to explain. */
  readonly lost?: number;
  /** The first blank row of the goal table, for one more goal. */
  readonly isSpare?: true;
}
