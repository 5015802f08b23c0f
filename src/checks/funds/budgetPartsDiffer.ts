import { roundScore } from "../../rubric/rounding";
import { defineCheck } from "../defineCheck";
import { texts } from "../locale/funds/budgetPartsDiffer";

/** Amounts in 万元 are exact to the cent at six decimals. */
const places = 6;

/** The budget's parts do not add up to its total. Nothing is said while a figure is missing or unreadable. */
export const budgetPartsDiffer = defineCheck({
  id: "budget-parts-differ",
  severity: "error",
  messages: ["total", "parts", "sum", "difference"],
  texts,
}).finding(({ sheet, funding }, _, recorder) => {
  if (!funding || funding.parts.length === 0) {
    recorder.notApplicable("no-fund-table");
    return [];
  }
  const open = [funding.total, ...funding.parts].filter(({ amount }) => amount.value === null);
  if (open.every(({ amount }) => amount.isBlank)) recorder.notChecked("blank", open.length);
  else recorder.notChecked("unreadable", open.length);
  if (funding.total.amount.value === null) return [];
  const amounts = funding.parts.map(({ amount }) => amount.value);
  if (amounts.includes(null)) return [];
  recorder.looked();
  const total = roundScore(funding.total.amount.value, places);
  const sumOf = (read: (amount: number) => number): number =>
    roundScore(
      amounts.reduce<number>((all, amount) => all + read(amount ?? 0), 0),
      places,
    );
  const sum = sumOf((amount) => amount);
  const printed = sumOf((amount) => roundScore(amount));
  if ([sum, printed, roundScore(sum)].includes(total)) return [];
  const difference = roundScore(Math.abs(total - sum), places);
  const parts = funding.parts.map(({ label }) => label).join(" + ");
  const args = { total, sum, difference, parts };
  return [{ sheet, address: funding.total.amount.address, line: funding.total.label, args }];
});
