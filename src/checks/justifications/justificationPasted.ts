import { plainText } from "../../rubric/justification/clauses";
import type { Check } from "../check";
import { deductions, lineName, type Deduction } from "../support/deduction";
import { excerpt } from "../support/excerpt";

/** From so many deductions on the same text is no coincidence. */
const many = 3;

/** Deductions by their text; a cell that is merged over several lines counts once. */
function byText(all: readonly Deduction[]): readonly (readonly Deduction[])[] {
  const texts = new Map<string, Map<string, Deduction>>();
  for (const deduction of all) {
    const key = plainText(deduction.text.text).replace(/[^\p{L}\p{N}]/gu, "");
    const cells = texts.get(key) ?? new Map<string, Deduction>();
    if (!cells.has(deduction.text.address)) cells.set(deduction.text.address, deduction);
    texts.set(key, cells);
  }
  return [...texts.values()].map((cells) => [...cells.values()]);
}

const saysNothing = ({ judged }: Deduction): boolean => judged === "missing" || judged === "filler";

/** The same text stands under three or more deductions. What says nothing at all is reported line by line already. */
export const justificationPasted: Check = {
  id: "justification-pasted",
  severity: "warning",
  run: (form) =>
    byText(deductions(form)).flatMap((same) => {
      const [first] = same;
      if (!first || same.length < many || saysNothing(first)) return [];
      const { id, severity } = justificationPasted;
      const { line, text } = first;
      const args = { count: same.length, text: excerpt(text.text) };
      return [{ id, severity, sheet: form.sheet, address: text.address, line: lineName(line), args }];
    }),
};
