import type { FormLine } from "../../form/form";
import { isBlank, isNothing } from "../../form/recognise/plainText";
import { defineCheck } from "../defineCheck";
import { texts } from "../locale/indicators/weightZero";
import { lineName } from "../support/deduction";
import { groupScores } from "../support/groupScores";
import { headingsOf } from "../support/headings";
import { pointsOf } from "../support/points";
import { together } from "../support/together";

/** Somebody wrote what is to be reached, or what was. */
const isUsed = ({ target, actual }: FormLine): boolean =>
  [target, actual].some((cell) => cell !== null && !isBlank(cell.content) && !isNothing(cell.content));

/** An indicator weighs nothing, or nobody says how much: what it reaches does not count. Told together. */
export const weightZero = defineCheck({
  id: "weight-zero",
  severity: "warning",
  needs: ["scores"],
  messages: { zero: ["count", "cells"], blank: ["count", "cells"] },
  texts,
}).finding((form, _, recorder) => {
  const hasWeights = form.lines.some(({ weight }) => weight !== null && weight > 0);
  if (!hasWeights || headingsOf(form, "weight").length === 0) return [];
  // What a level above weighs, or a cell merged over several lines, is no line's own.
  const ofGroups = new Set(groupScores(form).flatMap(({ lines }) => lines));
  const lines = form.lines.filter((line) => line.kind === "indicator" && !ofGroups.has(line) && !line.parts?.length);
  recorder.looked(lines.length);
  const zero = lines.filter((line) => line.weight === 0 && isUsed(line));
  const times = new Map<string, number>();
  for (const { weightAddress } of form.lines) times.set(weightAddress, (times.get(weightAddress) ?? 0) + 1);
  const blank = lines.filter(
    (line) =>
      line.weight === null &&
      line.unreadWeight === undefined &&
      (isUsed(line) || (pointsOf(line.score.reading) ?? 0) > 0) &&
      times.get(line.weightAddress) === 1,
  );
  return (
    [
      ["zero", zero],
      ["blank", blank],
    ] as const
  ).flatMap(([variant, found]) =>
    together(
      form.sheet,
      found.map((line) => ({ address: line.weightAddress, line: lineName(line) })),
    ).map((one) => ({ ...one, variant })),
  );
});
