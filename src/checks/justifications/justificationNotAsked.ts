import { defineCheck } from "../defineCheck";
import { texts } from "../locale/justifications/justificationNotAsked";
import { allLostPoints, lineName, lostPoints } from "../support/deduction";

/** Points were lost and the form has no place to say why: said once, instead of every deduction. */
export const justificationNotAsked = defineCheck({
  id: "justification-not-asked",
  severity: "information",
  messages: ["count", "lost"],
  texts,
}).finding((form) => {
  const first = form.lines.find((line) => (lostPoints(line) ?? 0) > 0);
  if (form.asks.justification !== "none" || !first) return [];
  const count = form.lines.filter((line) => (lostPoints(line) ?? 0) > 0).length;
  const args = { lost: allLostPoints(form), count };
  return [{ sheet: form.sheet, address: first.score.address, line: lineName(first), args }];
});
