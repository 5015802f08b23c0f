import { readSlotText, type SlotContent } from "../../form/slots/readSlotText";
import { slotWords } from "../../form/locale/slotWords";
import type { SlotInput } from "../../form/slots/slot";
import { saysNothing } from "../support/deduction";
import { reasonDue } from "./reasonDue";
import type { ReviewLine } from "./reviewLines";

/** What the reviewer typed for a line, as it was typed. */
export interface TypedReview {
  readonly score: string;
  readonly reason: string;
  readonly actual: string;
}

export type ReviewField = keyof TypedReview;

export type ReviewProblem =
  | { readonly field: "score"; readonly id: "not-a-number" | "no-score" }
  | { readonly field: ReviewField; readonly id: "too-long" }
  /** What was typed lies outside of the line's points. */
  | { readonly field: "score"; readonly id: "outside"; readonly least: number; readonly most: number }
  | { readonly field: "reason"; readonly id: "reason-deduction"; readonly lost: number }
  | { readonly field: "reason"; readonly id: "reason-difference"; readonly self: number };

/** What is written, by field; a field that the form has no cell for is left out. */
export type ReadReview = Partial<Record<ReviewField, SlotContent>>;

const scoreInput = { kind: "number", as: "points", unit: slotWords.points } as const satisfies SlotInput;

/** Points that were typed; null while they are none. */
export function typedScore(text: string): number | null {
  const read = readSlotText(scoreInput, text);
  return "content" in read && typeof read.content === "number" ? read.content : null;
}

function scoreProblem({ bounds }: ReviewLine, text: string): ReviewProblem | null {
  const read = readSlotText(scoreInput, text);
  if ("problem" in read) return { field: "score", id: "not-a-number" };
  if (!bounds || typeof read.content !== "number") return null;
  const { least, most } = bounds;
  return read.content < least || read.content > most ? { field: "score", id: "outside", least, most } : null;
}

function reasonProblem(line: ReviewLine, score: number, reason: string): ReviewProblem | null {
  const { line: told, kind, self } = line;
  const due = line.reason ? reasonDue({ weight: told.weight, kind, self }, score) : null;
  if (!due || !saysNothing(reason)) return null;
  if (due === "difference") return { field: "reason", id: "reason-difference", self: self ?? 0 };
  return { field: "reason", id: "reason-deduction", lost: (told.weight ?? 0) - score };
}

/** Whether the line's review cannot be written without a reason, and none was typed. */
export function lacksReason(line: ReviewLine, { score, reason }: TypedReview): boolean {
  const points = typedScore(score);
  return points !== null && reasonProblem(line, points, reason) !== null;
}

const textInput = { kind: "text", isLong: true, most: null } as const satisfies SlotInput;
const figureInput = { kind: "figure", unit: "" } as const satisfies SlotInput;

/** Reads what was typed for a line: the points within its bounds, and why, wherever that is asked for. A blank line takes a review back. */
export function readReview(line: ReviewLine, typed: TypedReview): ReadReview | { readonly problem: ReviewProblem } {
  const problem = scoreProblem(line, typed.score);
  if (problem) return { problem };
  const score = typedScore(typed.score);
  const isBlank = score === null && typed.reason.trim() === "" && typed.actual.trim() === "";
  if (score === null && !isBlank) return { problem: { field: "score", id: "no-score" } };
  const lacking = score === null ? null : reasonProblem(line, score, typed.reason);
  if (lacking) return { problem: lacking };
  const reason = readSlotText(textInput, typed.reason);
  if ("problem" in reason) return { problem: { field: "reason", id: "too-long" } };
  const actual = readSlotText(figureInput, typed.actual);
  if ("problem" in actual) return { problem: { field: "actual", id: "too-long" } };
  return { score: { content: score ?? "" }, ...(line.reason ? { reason } : {}), ...(line.actual ? { actual } : {}) };
}
