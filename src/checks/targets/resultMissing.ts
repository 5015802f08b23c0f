import type { FormLine } from "../../form/form";
import { isBlank } from "../../form/recognise/plainText";
import { defineCheck } from "../defineCheck";
import { texts } from "../locale/targets/resultMissing";
import { lineName } from "../support/deduction";
import { pointsOf } from "../support/points";
import { together } from "../support/together";

/** Points stand beside a result that was left blank. */
export function lacksResult({ kind, actual, score }: FormLine): boolean {
  const points = pointsOf(score.reading);
  return (
    kind === "indicator" &&
    points !== null &&
    points > 0 &&
    actual !== null &&
    !actual.unread &&
    isBlank(actual.content)
  );
}

const lacksTarget = ({ target }: FormLine): boolean => target !== null && !target.unread && isBlank(target.content);

/** Points were given and nothing says for what: the result is blank, or target and result both are. Each is told once. */
export const resultMissing = defineCheck({
  id: "result-missing",
  severity: "warning",
  needs: ["scores"],
  messages: { result: ["count", "cells"], both: ["count", "cells"] },
  texts,
}).finding(({ sheet, lines }, _, recorder) => {
  recorder.looked(lines.filter(({ actual }) => actual !== null).length);
  const lacking = lines.filter(lacksResult);
  return (["result", "both"] as const).flatMap((variant) =>
    together(
      sheet,
      lacking
        .filter((line) => lacksTarget(line) === (variant === "both"))
        .map((line) => ({ address: line.actual?.address ?? "", line: lineName(line) })),
    ).map((found) => ({ ...found, variant })),
  );
});
