import type { Form } from "../../form/form";
import { roundScore, sumPoints } from "../../rubric/rounding";
import { defineCheck } from "../defineCheck";
import { texts } from "../locale/justifications/justificationNotAsked";
import { allLostPoints, lineName, lostPoints, shareOf } from "../support/deduction";
import { groupScores } from "../support/groupScores";
import { recordLosses } from "../support/recordDeductions";

interface Loss {
  readonly name: string;
  readonly address: string;
  readonly lost: number;
}

/** Lines that lost points, their parts where the line itself has full marks, and lines that only a group above weighs. */
function losses(form: Form): readonly Loss[] {
  const ofLines = form.lines
    .flatMap((line) => (lostPoints(line) ? [line] : [line, ...(line.parts ?? [])]))
    .map((line) => ({
      name: lineName(line),
      address: line.score.address,
      lost: (lostPoints(line) ?? 0) * shareOf(line),
    }));
  const ofGroups = groupScores(form).map(({ group, lines, lost }) => ({
    name: group.path.at(-1) ?? "",
    address: lines[0]?.score.address ?? group.address,
    lost: lost ?? 0,
  }));
  return [...ofLines, ...ofGroups].filter(({ lost }) => lost > 0);
}

/** Points were lost and the form has no place to say why: said once, instead of every deduction. */
export const justificationNotAsked = defineCheck({
  id: "justification-not-asked",
  severity: "information",
  needs: ["scores"],
  messages: ["count", "lost"],
  texts,
}).finding((form, _, recorder) => {
  if (form.asks.justification === "none") recordLosses(form, recorder);
  else recorder.looked();
  const found = form.asks.justification === "none" ? losses(form) : [];
  const [first] = found;
  if (!first) return [];
  const sum = roundScore(sumPoints(found.map(({ lost }) => lost)));
  const args = { lost: Math.max(allLostPoints(form), sum), count: found.length };
  return [{ sheet: form.sheet, address: first.address, line: first.name, args }];
});
