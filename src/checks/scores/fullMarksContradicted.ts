import type { Form, FormLine } from "../../form/form";
import { judgedPart } from "../../rubric/judgedText";
import { normalised } from "../../rubric/normalised";
import { roundScore } from "../../rubric/rounding";
import { defineCheck } from "../defineCheck";
import { texts } from "../locale/scores/fullMarksContradicted";
import { deductions, lineName } from "../support/deduction";
import { excerpt } from "../support/excerpt";
import { pointsOf } from "../support/points";

/** Words of what is not done yet, up to the stop behind them. */
const unfinished =
  /(?<!无|没有|不存在|杜绝|避免|防止|是否|如|若|因)(?:尚未|仍未|还未|未能|未)(?:全部|全面|完全|按期|按时|及时|正式|如期)?(?:完成|验收|开工|完工|竣工|开展|实施|启动|支付|建成|投入使用|落实到位|达到|达标|实现)|正在(?:实施|施工|建设|推进|办理|验收|招标|采购)|进度滞后|延期(?:完成|验收|至)|推迟(?:到|至)/;
/** What was open and was done since, and what is only a name. */
const settled =
  /已[^,，未]{0,14}(?:完成|验收|整改|支付|补办)|未(?:完成|达到|实现).{0,4}(?:原因|数|率|的?指标|事项)|无未/;

const pieces = (text: string): readonly string[] => judgedPart(text).split(/[。；;!！?？\n]/);

const isOpen = (piece: string): boolean => unfinished.test(piece) && !settled.test(piece);

/** The piece of a line's texts that says something is not done; null where none does. */
function saidOf({ justification, note, description, actual }: FormLine): { address: string; text: string } | null {
  const result =
    actual && typeof actual.content === "string" ? [{ address: actual.address, text: actual.content }] : [];
  const cells = [...result, ...[justification, description, note].filter((cell) => cell !== null)];
  for (const { address, text } of cells) {
    const found = pieces(text).find((piece) => isOpen(normalised(piece)));
    if (found !== undefined) return { address, text: found };
  }
  return null;
}

function isFull({ kind, weight, score }: FormLine): boolean {
  const points = pointsOf(score.reading);
  return (
    kind === "indicator" && weight !== null && weight > 0 && points !== null && roundScore(points) >= roundScore(weight)
  );
}

/** Texts that stand beside lines that did lose points, and are merged over this one. */
const sharedTexts = (form: Form): ReadonlySet<string> => new Set(deductions(form).map(({ text }) => text.address));

/** A line has full marks, and its own words say that something is not done. */
export const fullMarksContradicted = defineCheck({
  id: "full-marks-contradicted",
  severity: "information",
  needs: ["scores"],
  messages: ["text", "score"],
  texts,
}).finding((form, _, recorder) => {
  const full = form.lines.filter(isFull);
  recorder.looked(full.length);
  const shared = sharedTexts(form);
  return full.flatMap((line) => {
    const said = saidOf(line);
    if (!said || shared.has(said.address)) return [];
    const args = { text: excerpt(said.text), score: roundScore(pointsOf(line.score.reading) ?? 0) };
    return [{ sheet: form.sheet, address: line.score.address, line: lineName(line), args }];
  });
});
