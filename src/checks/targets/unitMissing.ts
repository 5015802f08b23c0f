import type { FormLine } from "../../form/form";
import { isBlank } from "../../form/recognise/plainText";
import { readQuantityText } from "../../rubric/quantityText/readQuantityText";
import { defineCheck } from "../defineCheck";
import { texts } from "../locale/targets/unitMissing";
import { lineName } from "../support/deduction";
import { together } from "../support/together";
import { isQualitative } from "./direction";

/** A figure without any unit, neither behind it nor in the column for it. */
function lacksUnit(line: FormLine): boolean {
  const { unit, target } = line;
  if (unit === null || unit.unread || !isBlank(unit.text) || isQualitative(line)) return false;
  const read = readQuantityText(target?.content);
  const isInName = /[(（](?:%|[万亿]?元|[^()（）]{1,4})[)）]$/.test(lineName(line));
  return read.kind === "number" && read.unit === null && !isInName;
}

/** A figure has no unit although the form has a column for it; told together. */
export const unitMissing = defineCheck({
  id: "unit-missing",
  severity: "warning",
  messages: ["count", "cells"],
  texts,
}).finding(({ sheet, lines }, _, recorder) => {
  const asked = lines.filter(({ unit, kind }) => unit !== null && kind === "indicator");
  if (asked.length === 0) recorder.notApplicable("not-asked");
  recorder.looked(asked.length);
  return together(
    sheet,
    asked.filter(lacksUnit).map((line) => ({ address: line.unit?.address ?? "", line: lineName(line) })),
  );
});
