import type { Form, FormLine } from "../../form/form";
import { readQuantityText } from "../../rubric/quantityText/readQuantityText";
import { readUnit } from "../../rubric/quantityText/statedUnit";
import { defineCheck } from "../defineCheck";
import { texts } from "../locale/funds/costInOtherUnit";
import { lineName } from "../support/deduction";
import { dimensionOf } from "../support/dimensions";
import { shownActual } from "../targets/shown";
import { wholeFunds } from "./whole";

/** A share of 1 that rounding may take from a factor. */
const slack = 0.001;

const isYuan = (unit: string | null): boolean => unit !== null && /^元$/.test(unit);

/** What the result says in yuan, as far as it names its unit itself. */
function yuanOf({ actual, unit }: FormLine): number | null {
  const read = readQuantityText(actual?.content);
  if (typeof read.value !== "number" || read.value <= 0) return null;
  if (isYuan(read.unit)) return read.value;
  const stated = read.unit === null && unit ? readUnit(unit.text) : null;
  return stated && isYuan(stated.unit) ? read.value * stated.scale : null;
}

function findingsIn(form: Form, least: number) {
  const [whole] = wholeFunds(form);
  const spent = whole?.cell("spent")?.value ?? null;
  const yuan = whole?.table.yuan ?? null;
  if (!whole || spent === null || spent <= 0 || yuan === null) return [];
  return form.lines.flatMap((line) => {
    const cost = dimensionOf(line) === "cost" ? yuanOf(line) : null;
    if (cost === null || !line.actual) return [];
    const factor = cost / (spent * yuan);
    const isApart = [least, 1 / least].some((each) => Math.abs(factor / each - 1) <= slack);
    if (!isApart) return [];
    const args = { actual: shownActual(form, line), spent, label: whole.label };
    return [{ sheet: form.sheet, address: line.actual.address, line: lineName(line), args }];
  });
}

/** A cost is ten thousand times what the fund table says was spent, or a ten thousandth: one of them has the other unit. */
export const costInOtherUnit = defineCheck({
  id: "cost-in-other-unit",
  severity: "information",
  needs: ["fund-table"],
  messages: ["actual", "spent", "label"],
  texts,
}).finding((form, _, recorder) => {
  recorder.looked(form.lines.filter((line) => dimensionOf(line) === "cost").length);
  return findingsIn(form, 10_000);
});
