import { losses, saysNothing, type LineLoss } from "../checks/support/deduction";
import { formYear } from "../checks/support/years";
import type { Form, TextCell } from "../form/form";
import { roundScore } from "../rubric/rounding";
import { reviewFacts, type ReviewFacts } from "./reviewFacts";

/** A line that lost points, with what the form says why. */
export interface ReportedDeduction {
  /** The line's own name. */
  readonly line: string;
  /** The score's cell. */
  readonly address: string;
  /** Points. */
  readonly weight: number;
  readonly score: number;
  readonly lost: number;
  /** Why, in the form's words; `""` where it says nothing. */
  readonly reason: string;
  /** The reason's cell; null where the form has no place for one. */
  readonly reasonAddress: string | null;
  /** The reason carries something: it is neither blank nor a word such as 无. */
  readonly isReasoned: boolean;
}

/** What a form says of itself, by which those who read many tell them apart. */
export interface FormFacts {
  /** Whose form it is; `""` where it does not say. */
  readonly unit: string;
  /** Such as `2024`; null where the form names none, or several. */
  readonly year: string | null;
  /** In the order of the sheet. */
  readonly deductions: readonly ReportedDeduction[];
  /** Null where nobody reviewed it. */
  readonly review: ReviewFacts | null;
}

function deductionOf({ line, lost }: LineLoss, ofTable: TextCell | null): ReportedDeduction {
  const weight = line.weight ?? 0;
  const cell = line.justification ?? ofTable;
  const reason = cell?.text.trim() ?? "";
  return {
    line: line.path.at(-1) ?? "",
    address: line.score.address,
    weight,
    score: roundScore(weight - lost),
    lost,
    reason,
    reasonAddress: cell?.address ?? null,
    isReasoned: !saysNothing(reason),
  };
}

/** Reads off a form what tables of many forms tell of it. */
export function formFacts(form: Form): FormFacts {
  const units = form.fields.filter(({ role }) => role === "unit").map(({ value }) => value.text.trim());
  return {
    unit: units.find((unit) => unit !== "") ?? "",
    year: formYear(form),
    deductions: form.kind === "goals" ? [] : losses(form).map((loss) => deductionOf(loss, form.tableJustification)),
    review: reviewFacts(form),
  };
}
