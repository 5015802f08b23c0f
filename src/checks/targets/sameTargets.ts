import { readQuantityText } from "../../rubric/quantityText/readQuantityText";
import type { FormLine } from "../../form/form";
import { defineCheck } from "../defineCheck";
import { texts } from "../locale/targets/sameTargets";
import { lineName } from "../support/deduction";
import { asksSatisfaction, dimensionOf } from "../support/dimensions";
import { together } from "../support/together";
import { shownTarget } from "./shown";

/** What can be counted: a rate of things that were counted. */
const counted = /率|占比|比例|比重|覆盖/;

const percentOf = ({ target, unit }: FormLine): number | null => {
  const { kind, value } = readQuantityText(target?.content);
  if (typeof value !== "number") return null;
  if (kind === "percent") return value;
  return /^[%％]$/.test(unit?.text.trim() ?? "") ? value / 100 : null;
};

/** Benefits of several kinds, all with one percentage of what nobody counts. */
export const sameTargets = defineCheck({
  id: "same-targets",
  severity: "information",
  needs: ["targets"],
  messages: ["target", "count", "cells"],
  texts,
  settings: { many: 3 },
}).finding((form, { many }, recorder) => {
  const benefits = form.lines.filter((line) => dimensionOf(line) === "benefit" && !asksSatisfaction(line));
  recorder.looked(benefits.length);
  const percents = benefits.filter((line) => percentOf(line) !== null && !counted.test(lineName(line)));
  const [first] = percents;
  const same = percents.filter((line) => percentOf(line) === (first ? percentOf(first) : null));
  if (!first || same.length < many || same.length < percents.length) return [];
  return together(
    form.sheet,
    same.map((line) => ({ address: line.target?.address ?? "", line: lineName(line) })),
  ).map((found) => ({ ...found, args: { ...found.args, target: shownTarget(form, first) } }));
});
