import type { Form, FormLine } from "../../form/form";
import { plainText } from "../../form/recognise/plainText";
import { defineCheck } from "../defineCheck";
import { texts } from "../locale/targets/satisfactionWithoutSurvey";
import { lineName } from "../support/deduction";
import { asksSatisfaction } from "../support/dimensions";
import { headingsOf } from "../support/headings";
import { pointsOf } from "../support/points";
import { together } from "../support/together";

const survey = /问卷|调查|测评|样本|抽样|回访|访谈|座谈|评价器|\d份|满意度表|统计/;
/** No complaint is no survey. */
const silence =
  /(?:无|没有|未(?:收到|接到|发生|出现)?|零|0(?:起|次|件|例)?)(?:任何|有关|群众|服务对象)?(?:投诉|举报|信访|不满)/;

const said = ({ justification, note, description, criteria, explanation, actual }: FormLine): string =>
  [justification, note, description, criteria, explanation]
    .map((cell) => cell?.text ?? "")
    .concat(String(actual?.content ?? ""))
    .join("\n");

/** A column asks by what the score was measured, or takes remarks. */
const asksBasis = (form: Form): boolean =>
  headingsOf(form, "note").length > 0 ||
  headingsOf(form, "description").length > 0 ||
  headingsOf(form, "justification").some((heading) =>
    /评分依据|得分依据|佐证|^(?:自评)?(?:说明|依据)$/.test(plainText(heading)),
  );

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
  // Where the form has no place for it, only a result that no survey gives is told.
  const hasPlace = asksBasis(form);
  const bare = scored.filter(
    (line) => !silent.has(line) && !survey.test(said(line)) && (hasPlace || isAll(line.actual?.content)),
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
