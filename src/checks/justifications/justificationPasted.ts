import { plainText } from "../../rubric/justification/clauses";
import { defineCheck } from "../defineCheck";
import { texts } from "../locale/justifications/justificationPasted";
import { deductions, lineName, type Deduction } from "../support/deduction";
import { recordDeductions } from "../support/recordDeductions";
import { excerpt } from "../support/excerpt";

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
export const justificationPasted = defineCheck({
  id: "justification-pasted",
  severity: "warning",
  ofReviewToo: true,
  otherSeverity: "information",
  mendedBy: "justification",
  needs: ["scores", "justification"],
  messages: ["text", "count"],
  texts,
  // From so many deductions on the same text is no coincidence.
  settings: { many: 3, short: 16 },
  limits: { many: { minimum: 2, maximum: 1000, whole: true }, short: { maximum: 2000, whole: true } },
}).finding((form, { many, short }, recorder) => {
  recordDeductions(form, recorder);
  return byText(deductions(form)).flatMap((same) => {
    const [first] = same;
    if (!first || saysNothing(first) || same.length < 2) return [];
    // Two lines with one short remark, and not a word more on either of them.
    const isBare = first.judged === "reason-only" && plainText(first.text.text).length <= short;
    if (same.length < many && !isBare) return [];
    const { line, text } = first;
    const args = { count: same.length, text: excerpt(text.text) };
    const found = { sheet: form.sheet, address: text.address, line: lineName(line), args };
    return [same.length < many ? { ...found, severity: "information" as const } : found];
  });
});
