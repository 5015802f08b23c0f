import type { Form, FormLine } from "../../form/form";
import { plainText } from "../../form/recognise/plainText";
import { defineCheck } from "../defineCheck";
import { texts } from "../locale/targets/satisfactionWithoutSurvey";
import { lineName } from "../support/deduction";
import { asksSatisfaction } from "../support/dimensions";
import { headingsOf } from "../support/headings";
import { pointsOf } from "../support/points";
import { saidTexts } from "../support/saidTexts";
import { together } from "../support/together";

const survey = /问卷|调查|测评|样本|抽样|回访|访谈|座谈|评价器|\d份|满意度表|统计/;
const aboutSatisfaction = /问卷|满意度?.{0,6}(?:调查|测评|回访|抽样)|(?:调查|测评|回访|抽样).{0,6}满意/;
/** No complaint is no survey. */
const silence =
  /(?:无|没有|未(?:收到|接到|发生|出现)?|零|0(?:起|次|件|例)?)(?:任何|有关|群众|服务对象)?(?:投诉|举报|信访|不满)/;

const said = ({ justification, note, description, criteria, explanation, actual }: FormLine): string =>
  [justification, note, description, criteria, explanation]
    .map((cell) => cell?.text ?? "")
    .concat(String(actual?.content ?? ""))
    .join("\n");

const places = ["note", "description", "justification"] as const;

type Place = (typeof places)[number];

const asksBasis = (headings: readonly string[]): boolean =>
  headings.some((heading) => /依据|佐证|来源|证明材料|凭证/.test(plainText(heading)));

/** Reasons and measures are written beside lost points only. */
const isForLosses = (headings: readonly string[]): boolean =>
  headings.some((heading) => /原因|问题|措施|改进|整改|扣分|失分|减分|偏差|偏离|差异/.test(plainText(heading)));

/** A blank remark says nothing on a form that leaves its remarks blank: those of most other lines must be filled. */
function isUsed(place: Place, others: readonly FormLine[]): boolean {
  const filled = others.filter((line) => (line[place]?.text.trim() ?? "") !== "");
  return filled.length >= 2 && filled.length * 2 >= others.length;
}

/** The form has a place where it says by what a line was measured, and asks for that or uses it so. */
const saysBasis = (form: Form, others: readonly FormLine[]): boolean =>
  places.some((place) => {
    const headings = headingsOf(form, place);
    return headings.length > 0 && (asksBasis(headings) || (!isForLosses(headings) && isUsed(place, others)));
  });

/** A survey that is told anywhere on the form is told. */
const tellsSurvey = (form: Form): boolean => saidTexts(form).some((text) => aboutSatisfaction.test(text));

const isAll = (content: unknown): boolean => content === 1 || /^(?:=|≥)?100(?:\.0+)?%?$/.test(plainText(content));

/** Points for how content people are, and nothing on the form speaks of a survey. */
export const satisfactionWithoutSurvey = defineCheck({
  id: "satisfaction-without-survey",
  severity: "information",
  needs: ["scores"],
  messages: { survey: ["count", "cells"], silence: ["count", "cells"] },
  texts,
}).finding((form, _, recorder) => {
  const scored = form.lines.filter(
    (line) => asksSatisfaction(line) && line.actual !== null && (pointsOf(line.score.reading) ?? 0) > 0,
  );
  recorder.looked(scored.length);
  const silent = new Set(scored.filter((line) => silence.test(said(line))));
  // Where the form says of no line by what it was measured, only a result that hardly any survey gives is told.
  const hasPlace = saysBasis(
    form,
    form.lines.filter((line) => line.kind === "indicator" && !asksSatisfaction(line)),
  );
  const isTold = tellsSurvey(form);
  const bare = scored.filter(
    (line) => !isTold && !silent.has(line) && !survey.test(said(line)) && (hasPlace || isAll(line.actual?.content)),
  );
  return (
    [
      ["silence", [...silent]],
      ["survey", bare],
    ] as const
  ).flatMap(([variant, lines]) =>
    together(
      form.sheet,
      lines.map((line) => ({ address: line.actual?.address ?? line.score.address, line: lineName(line) })),
    ).map((found) => ({ ...found, variant })),
  );
});
