import type { FundingTable } from "../../form/form";
import { roundScore } from "../../rubric/rounding";
import type { Recorder } from "../ledger/recorder";
import { defineCheck } from "../defineCheck";
import { texts } from "../locale/funds/fundRateDiffers";
import { inPercent } from "../support/percent";
import { rateOf, rowsOf } from "./table";

/** Decimals of a percentage, 4 at the most: what a formula gives is compared no finer. */
function decimalsOf(percent: number): number {
  const written = String(roundScore(percent, 4));
  return written.includes(".") ? written.length - written.indexOf(".") - 1 : 0;
}

/** The stated rate is the quotient, as far as it is written out. */
function agrees(rate: number, spent: number, budget: number): boolean {
  const percent = rate * 100;
  const decimals = decimalsOf(percent);
  return roundScore((spent / budget) * 100, decimals) === roundScore(percent, decimals);
}

const amountsAt = (table: FundingTable, role: "budget" | "spent", column: number): number[] =>
  rowsOf(table, role).flatMap(({ cells }) => cells[column]?.value ?? []);

function findingsIn(sheet: string, table: FundingTable, recorder: Recorder) {
  const rates = rowsOf(table, "rate").flatMap(({ label, cells }) =>
    cells.map((cell, column) => ({ label, cell, column })),
  );
  return rates.flatMap(({ label, cell, column }) => {
    const budgets = amountsAt(table, "budget", column).filter((budget) => budget > 0);
    const [spent] = amountsAt(table, "spent", column);
    const [budget] = budgets;
    if (cell.isBlank && spent === undefined && budget === undefined) return [];
    if (cell.value === null || spent === undefined || budget === undefined) {
      recorder.notChecked(cell.value === null && !cell.isBlank ? "unreadable" : "blank");
      return [];
    }
    recorder.looked();
    const rate = rateOf(cell.value);
    if (budgets.some((each) => agrees(rate, spent, each))) return [];
    const line = [table.columns[column]?.label ?? "", label].filter((part) => part !== "").join(" ");
    const args = { rate: inPercent(rate), due: inPercent(spent / budget), spent, budget };
    return [{ sheet, address: cell.address, line, args }];
  });
}

/** A rate of the fund table is not what its amounts give. */
export const fundRateDiffers = defineCheck({
  id: "fund-rate-differs",
  severity: "error",
  needs: ["fund-table"],
  messages: ["rate", "spent", "budget", "due"],
  texts,
}).finding((form, _, recorder) => form.fundingTables.flatMap((table) => findingsIn(form.sheet, table, recorder)));
