import type { Form, FormLine } from "../../form/form";
import type { CheckId, Finding } from "../finding";
import { perForm } from "../support/perForm";
import type { FormFilling } from "./filling";
import { isAsPrinted } from "./knownFaults";

/**
 * What a finding means to who fills the form in: a cell that is `to-fill`; something that cannot be judged before others are filled
 * (`early`); a fault of the official text that still stands as printed; or a problem.
 */
export type Standing = "to-fill" | "early" | "as-printed" | "judged";

type Says = (finding: Finding, filling: FormFilling) => boolean;

const always: Says = () => true;
const inVariant =
  (...variants: readonly string[]): Says =>
  ({ variant = "" }) =>
    variants.includes(variant);
const whileFilling: Says = (_, { isOpen }) => isOpen;

/** Checks whose findings are cells that nobody filled in. */
const blanks: Partial<Record<CheckId, Says>> = {
  "score-missing": always,
  "field-missing": inVariant("blank"),
  "goal-text-missing": inVariant("blank"),
  "goal-row-incomplete": inVariant("kind", "weight", "target", "actual", "judged"),
  "result-missing": always,
  // Who signs by hand is not asked for ever.
  "signature-missing": whileFilling,
};

/** Checks of what all lines together say. */
const ofTheWhole: Partial<Record<CheckId, Says>> = {
  "total-differs": inVariant("total"),
  "grade-differs": always,
  "goal-weights-differ": ({ args }) => Number(args.sum) < Number(args.weight),
  "goal-text-contradicts": always,
  "table-justification": always,
  "unmet-reason-none": always,
  "problems-none": always,
  "reason-names-not-all": always,
  "dimension-missing": always,
};

/** The lines that a cell belongs to; what a form prints of a line (its name, weight and target) can be judged at once. */
const linesAt = perForm((form: Form): ReadonlyMap<string, readonly FormLine[]> => {
  const at = new Map<string, FormLine[]>();
  for (const line of form.lines) {
    const { score, actual, rate, justification, improvement, description, note } = line;
    const cells = [score, actual, rate, justification, improvement, description, note];
    for (const address of new Set(cells.flatMap((cell) => cell?.address ?? []))) {
      const lines = at.get(address);
      if (lines) lines.push(line);
      else at.set(address, [line]);
    }
  }
  return at;
});

/** A cell that several lines share is judged as soon as one of them is complete. */
function isOfOpenLines(form: Form, { sheet, address }: Finding, { open }: FormFilling): boolean {
  const lines = sheet === form.sheet ? (linesAt(form).get(address) ?? []) : [];
  return lines.length > 0 && lines.every((line) => open.has(line));
}

/** What a finding of the form means while it is filled in. Reports know nothing of it: for them a blank score is an error. */
export function standingOf(form: Form, finding: Finding, filling: FormFilling): Standing {
  if (blanks[finding.id]?.(finding, filling)) return "to-fill";
  if (isAsPrinted(form, finding)) return "as-printed";
  const isOfWhole = filling.isOpen && ofTheWhole[finding.id]?.(finding, filling) === true;
  return isOfWhole || isOfOpenLines(form, finding, filling) ? "early" : "judged";
}
