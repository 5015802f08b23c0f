import type { Form, FormLine } from "../../form/form";
import { plainText, withoutBrackets } from "../../form/recognise/plainText";
import { sumPoints } from "../../rubric/rounding";
import { defineCheck } from "../defineCheck";
import { texts } from "../locale/sums/sharesDiffer";
import { isImportSheet } from "../support/importSheet";
import { printedShares, type Share } from "./printedShares";

const nameOf = (name: string): string => withoutBrackets(plainText(name));

const isUnder = ({ path }: FormLine, names: readonly string[]): boolean =>
  names.every((name, level) => nameOf(path[level] ?? "") === nameOf(name));

/** Weights that are not complete are told as such, and say nothing of shares. */
function isWhole(form: Form): boolean {
  const { lines } = form;
  if (lines.some(({ weight }) => weight === null)) return false;
  const sum = sumPoints(lines.map(({ weight }) => weight ?? 0));
  return sum === 100 || (isImportSheet(form) && sum === 90);
}

/** Indicators of a kind have other points together than the rules of the form give them. */
export const sharesDiffer = defineCheck({
  id: "shares-differ",
  severity: "warning",
  messages: ["sum", "points"],
  texts,
}).finding((form, _, recorder) => {
  recorder.notApplicable("no-shares");
  const { lines, rubric, sheet } = form;
  const prescribed = rubric?.checks?.shares?.map(({ under, points }): Share => {
    return { name: under.at(-1) ?? "", points, isOf: (line) => isUnder(line, under) };
  });
  const shares = prescribed ?? printedShares(form);
  if (shares.length === 0) return [];
  if (!isWhole(form)) {
    recorder.notChecked("weight");
    return [];
  }
  return shares.flatMap(({ name, points, isOf }) => {
    const own = lines.filter(isOf);
    const [first] = own;
    // That a kind is missing altogether is told as such.
    if (!first) return [];
    recorder.looked();
    const sum = sumPoints(own.map(({ weight }) => weight ?? 0));
    if (sum === points) return [];
    return [{ sheet, address: first.weightAddress, line: name, args: { sum, points } }];
  });
});
