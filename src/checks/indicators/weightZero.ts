import { defineCheck } from "../defineCheck";
import { texts } from "../locale/indicators/weightZero";
import { lineName } from "../support/deduction";
import { together } from "../support/together";
import { isUsed, ownWeights, unweighed } from "../support/unweighed";

/** An indicator weighs nothing, or nobody says how much: what it reaches does not count. Told together. */
export const weightZero = defineCheck({
  id: "weight-zero",
  severity: "warning",
  needs: ["scores"],
  messages: { zero: ["count", "cells"], blank: ["count", "cells"] },
  texts,
}).finding((form, _, recorder) => {
  if (!form.lines.some(({ weight }) => weight !== null && weight > 0)) {
    recorder.notApplicable("no-weights");
    return [];
  }
  const lines = ownWeights(form);
  recorder.looked(lines.length);
  const zero = lines.filter((line) => line.weight === 0 && isUsed(line));
  return (
    [
      ["zero", zero],
      ["blank", [...unweighed(form)]],
    ] as const
  ).flatMap(([variant, found]) =>
    together(
      form.sheet,
      found.map((line) => ({ address: line.weightAddress, line: lineName(line) })),
    ).map((one) => ({ ...one, variant })),
  );
});
