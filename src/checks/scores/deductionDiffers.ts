import type { FormLine } from "../../form/form";
import { normalised } from "../../rubric/normalised";
import { judgedPart } from "../../rubric/judgedText";
import { roundScore, sumPoints } from "../../rubric/rounding";
import { defineCheck } from "../defineCheck";
import { texts } from "../locale/scores/deductionDiffers";
import { lineName, lostPoints } from "../support/deduction";
import { excerpt } from "../support/excerpt";

interface Said {
  readonly text: string;
  readonly points: number;
}

const taken = /(每[^,;。]{0,20})?扣(?:除|减|去|掉|了)?(\d{1,3}(?:\.\d{1,3})?)(分|%)/g;

/** What a remark says was taken off; a rule (每迟报一天扣1分) says how, not how much. */
function saidIn(text: string, weight: number): readonly Said[] {
  return [...normalised(judgedPart(text)).replace(/\s/g, "").matchAll(taken)].flatMap(([said, each, figure, unit]) => {
    if (each !== undefined || figure === undefined) return [];
    const value = Number(figure);
    return [{ text: said, points: unit === "%" ? (value * weight) / 100 : value }];
  });
}

const textsOf = ({ justification, note, description }: FormLine): string =>
  [justification, note, description].map((cell) => cell?.text ?? "").join("\n");

/** Half a hundredth, since both are written with two decimals. */
const same = (one: number, other: number): boolean => Math.abs(one - other) <= 0.0101;

/** The remark names one deduction, and weight and score give another. */
export const deductionDiffers = defineCheck({
  id: "deduction-differs",
  severity: "warning",
  needs: ["scores", "justification"],
  messages: ["said", "points", "lost"],
  texts,
}).finding(({ sheet, lines }, _, recorder) =>
  lines.flatMap((line) => {
    const lost = lostPoints(line);
    if (lost === null || line.weight === null || line.weight <= 0) return [];
    const said = saidIn(textsOf(line), line.weight);
    const [first] = said;
    if (!first) return [];
    recorder.looked();
    // Several deductions may be told one by one, or with their sum.
    const sum = sumPoints(said.map(({ points }) => points));
    if (said.some(({ points }) => same(points, lost)) || same(sum, lost)) return [];
    const points = roundScore(said.length === 1 ? first.points : sum);
    const args = { said: excerpt(said.map(({ text }) => text).join("、")), points, lost };
    return [{ sheet, address: line.score.address, line: lineName(line), args }];
  }),
);
