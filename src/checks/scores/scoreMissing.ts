import type { Form, FormLine } from "../../form/form";
import { defineCheck } from "../defineCheck";
import { texts } from "../locale/scores/scoreMissing";
import { lineName } from "../support/deduction";
import { pointsOf } from "../support/points";
import { unweighed } from "../support/unweighed";
import type { Incomplete, Reported } from "../messages";

const messages = {
  typed: ["weight"],
  computed: ["source"],
  byHand: ["source"],
  formula: [],
  total: [],
  typedNoWeight: [],
} as const;

type Told = Reported<typeof messages>;

type Gap = Incomplete<Told, "sheet">;

/** A blank is mended where the score comes from: in its inputs, or in the cell itself. */
function gapOf(line: FormLine): Gap {
  const { score, expected } = line;
  const args = { weight: line.weight ?? 0 };
  const gap = { address: score.address, line: lineName(line), args };
  if (score.formula === null) return { ...gap, variant: line.weight === null ? "typedNoWeight" : "typed" };
  if (!expected) return { ...gap, variant: "formula" };
  return {
    ...gap,
    variant: expected.score === null ? "byHand" : "computed",
    args: { ...args, source: expected.sheet },
  };
}

/** The total is asked for only when there is something to add up. */
function missingTotal({ lines, total }: Form): readonly Gap[] {
  const isUnscored = lines.some((line) => isOpen(line) || (pointsOf(line.score.reading) === null && line.weight !== 0));
  if (!total || total.score.reading.kind !== "blank" || isUnscored) return [];
  return [{ address: total.score.address, line: total.label, variant: "total", args: {} }];
}

/** Without any points to bring a line needs no score. */
const isOpen = ({ weight, score, expected }: FormLine): boolean =>
  score.reading.kind === "blank" && weight !== 0 && !expected?.isComputing;

/** A line has a weight but no score; not filled is not zero. */
export const scoreMissing = defineCheck({
  id: "score-missing",
  severity: "error",
  needs: ["scores"],
  messages,
  texts,
}).finding((form, _, recorder) => {
  recorder.looked(form.lines.filter(({ weight }) => weight !== 0).length + (form.total ? 1 : 0));
  // A line that has no weight either is told as that.
  const bare = unweighed(form);
  return [...form.lines.filter((line) => isOpen(line) && !bare.has(line)).map(gapOf), ...missingTotal(form)].map(
    (gap) => ({
      sheet: form.sheet,
      ...gap,
    }),
  );
});
