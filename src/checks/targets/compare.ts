import type { Form, FormLine, Unread } from "../../form/form";
import { plainText } from "../../form/recognise/plainText";
import type { QuantityText } from "../../rubric/quantityText/quantityText";
import { readQuantityText } from "../../rubric/quantityText/readQuantityText";
import { perForm } from "../support/perForm";
import { compareDays } from "./compareDays";
import { compareFigures } from "./compareFigures";
import { none, unclear, type Comparison } from "./comparison";
import { dayAsText } from "./dayCells";
import { isQualitative } from "./direction";

/** 达 before a result says that it was reached; before a target it means at least. */
const reached = /达到?(?!成|标)/g;

const isBound = ({ op }: QuantityText): boolean => op !== null && op !== "=";

/** A sentence that is the same for goal and result tells the goal twice; short words and bare figures may be both. */
function isCopied(text: string, target: QuantityText, actual: QuantityText): boolean {
  if (isBound(actual)) return true;
  return target.kind === "qualitative" && [...text].length >= 12;
}

/** What no such word is without. */
const mayBePer = /[每均]/;
const per = /每(?:个)?(?!年)\p{Script=Han}|[人户月日季周村]均/u;

/** Each month, a head: what a figure is counted by, unless the line's name says it for both. */
function perOf({ path }: FormLine, text: string): string {
  const found = mayBePer.test(text) ? (per.exec(text)?.[0] ?? "") : "";
  return (path.at(-1) ?? "").includes(found) ? "" : found;
}

const hasFigure = ({ kind }: QuantityText): boolean => kind === "number" || kind === "percent" || kind === "range";

/** What target or result show that is neither words nor a figure. */
const unreadCell = ({ target, actual }: FormLine): Unread | undefined => target?.unread ?? actual?.unread;

function compare(form: Form, line: FormLine): Comparison {
  if (line.kind !== "indicator" || !line.target || !line.actual) return none;
  const odd = unreadCell(line);
  // An error value, and a formula without a result, are told at their own cells.
  if (odd) return odd.kind === "error" || odd.kind === "computing" ? none : unclear("unreadable");
  const asked = dayAsText(form, line, line.target.content);
  const content = dayAsText(form, line, line.actual.content);
  const target = readQuantityText(asked);
  const actual = readQuantityText(typeof content === "string" ? content.replace(reached, "") : content);
  if (target.kind === "blank") return none;
  if (actual.kind === "blank") return unclear("blank");
  const [wish, result] = [plainText(asked), plainText(content)];
  if (wish === result) {
    if (isCopied(result, target, actual)) return unclear("copied");
    if (!hasFigure(target)) return none;
  }
  if (target.kind === "qualitative" && actual.kind === "qualitative") return none;
  if (target.kind === "multi" || actual.kind === "multi") return unclear("several");
  if (target.kind === "date") return compareDays(form, target, actual, content);
  if (target.kind === "unparseable" || actual.kind === "unparseable") return unclear("unreadable");
  if (!hasFigure(target) || !hasFigure(actual) || isQualitative(line)) return unclear("words");
  if (actual.kind === "range") return unclear("bound");
  if (perOf(line, wish) !== perOf(line, result)) return unclear("unit");
  if (isBound(actual) && target.value === actual.value && target.unit === actual.unit) return unclear("copied");
  return compareFigures(line, target, actual);
}

const compared = perForm((form: Form) => new Map(form.lines.map((line) => [line, compare(form, line)])));

/** Holds a line of the form against its target. What is not certain is said to be unclear, never guessed. */
export const compareWithTarget = (form: Form, line: FormLine): Comparison => compared(form).get(line) ?? none;
