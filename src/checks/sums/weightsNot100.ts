import type { Form, FormGroup, FormLine } from "../../form/form";
import { roundScore, sumPoints } from "../../rubric/rounding";
import { defineCheck } from "../defineCheck";
import { texts } from "../locale/sums/weightsNot100";
import { isImportSheet } from "../support/importSheet";
import { sumPrinted } from "../support/printed";

/** The weights under a group: those of its lines, or what the levels above state where no line has one. */
function weightsUnder({ lines, groups, weight, isWhole }: FormGroup): readonly (number | null)[] {
  // What is relative to the group says nothing about the form.
  if (isWhole) return [weight];
  const ofLines = lines.map((line) => line.weight);
  if (ofLines.some((each) => each !== null)) return ofLines.filter((each) => each !== null);
  return weight !== null || groups.length === 0 ? [weight] : groups.flatMap(weightsUnder);
}

function without(lines: readonly FormLine[], grouped: readonly FormLine[]): readonly FormLine[] {
  const known = new Set(grouped);
  return lines.filter((line) => !known.has(line));
}

/**
 * What must add up to 100; lines outside all groups, such as the execution rate's, count too. Null where the form does not
 * weigh all of it, and nothing can be said.
 */
function weightsOf({ lines, groups }: Form): readonly number[] | null {
  // A weight that cannot be read is told at its own cell, and leaves the sum open.
  if (lines.some(({ unreadWeight }) => unreadWeight !== undefined)) return null;
  const grouped = groups.flatMap((group) => group.lines);
  const others = grouped.length === lines.length ? [] : without(lines, grouped).map(({ weight }) => weight);
  const weights = [...others.filter((weight) => weight !== null), ...groups.flatMap(weightsUnder)];
  return weights.length > 0 && !weights.includes(null) ? weights.filter((weight) => weight !== null) : null;
}

/** The weights of lines that do not apply, which a form may share out among the others. */
const notApplicable = ({ lines }: Form): number =>
  sumPoints(lines.flatMap(({ score, weight }) => (score.reading.kind === "not-applicable" ? (weight ?? []) : [])));

/** The weights of all lines do not add up to 100; a bonus may come on top. It leads to the total's weight, or to the first line's. */
export const weightsNot100 = defineCheck({
  id: "weights-not-100",
  severity: "error",
  messages: ["sum", "difference"],
  texts,
}).finding((form, _, recorder) => {
  const { sheet, lines, total } = form;
  const weights = weightsOf(form);
  if (weights === null) {
    if (lines.some(({ weight, unreadWeight }) => weight !== null || unreadWeight !== undefined))
      recorder.notChecked("weight");
    recorder.notApplicable("no-weights");
    return [];
  }
  recorder.looked();
  const bonus = lines.flatMap(({ kind, weight }) => (kind === "bonus" ? (weight ?? []) : []));
  const sum = sumPoints(weights);
  const sums = [sum, sumPrinted(weights)];
  const apart = [sumPoints(bonus), notApplicable(form)].flatMap((part) => sums.map((each) => sumPoints([each, -part])));
  if (sums.includes(100) || apart.includes(100)) return [];
  // The execution rate's ten points are entered elsewhere.
  if (isImportSheet(form) && sums.includes(90)) return [];
  const address = total?.weightAddress ?? lines[0]?.weightAddress ?? "A1";
  const args = { sum, difference: roundScore(Math.abs(sum - 100)) };
  return [{ sheet, address, line: total?.label ?? "", args }];
});
