import type { FormLine } from "../../form/form";
import { isBlank } from "../../form/recognise/plainText";
import { defineCheck } from "../defineCheck";
import { texts } from "../locale/targets/signMissing";
import { lineName } from "../support/deduction";
import { together } from "../support/together";

/** The target, or the column of signs, says how the result must compare, or that it is in words. */
const hasOwnSign = ({ target }: FormLine): boolean =>
  /[≥≤><=≧≦＞＜＝]|不[低高少超]|以[上下内]/.test(String(target?.content ?? ""));

const columnsOf = ({ operator, nature }: FormLine) => [operator, nature].filter((cell) => cell !== null);

/** Below 指标性质 or 计算符号 nothing stands beside a target; told together. */
export const signMissing = defineCheck({
  id: "sign-missing",
  severity: "warning",
  messages: ["count", "cells"],
  texts,
}).finding(({ sheet, lines }, _, recorder) => {
  const asked = lines.filter((line) => line.kind === "indicator" && columnsOf(line).length > 0);
  if (asked.length === 0) recorder.notApplicable("not-asked");
  recorder.looked(asked.length);
  const lacking = asked.filter(
    (line) =>
      line.target !== null &&
      !isBlank(line.target.content) &&
      columnsOf(line).every((cell) => !cell.unread && (isBlank(cell.text) || cell.text.trim() === "")) &&
      !hasOwnSign(line),
  );
  return together(
    sheet,
    lacking.map((line) => ({ address: columnsOf(line)[0]?.address ?? "", line: lineName(line) })),
  );
});
