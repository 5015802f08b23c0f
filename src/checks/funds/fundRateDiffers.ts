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

/** The rate is the quotient cut off behind its last digit, instead of rounded. */
function isCut(rate: number, spent: number, budget: number): boolean {
  const percent = roundScore(rate * 100, 4);
  const unit = 10 ** -decimalsOf(percent);
  const due = (spent / budget) * 100;
  return due - percent > 0 && due - percent < unit - 1e-9;
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
    const isOnlyCut = budgets.some((each) => isCut(rate, spent, each));
    const variant = isOnlyCut ? ("cut" as const) : ("other" as const);
    return [{ sheet, address: cell.address, line, variant, args }];
  });
}

/** Rates that were cut off instead of rounded are a habit, told once a table and as information. */
function told(sheet: string, table: FundingTable, recorder: Recorder) {
  const all = findingsIn(sheet, table, recorder);
  const cut = all.filter(({ variant }) => variant === "cut").slice(0, 1);
  return [
    ...all.filter(({ variant }) => variant === "other"),
    ...cut.map((found) => ({ ...found, severity: "information" as const })),
  ];
}

/** A rate of the fund table is not what its amounts give. */
export const fundRateDiffers = defineCheck({
  id: "fund-rate-differs",
  severity: "error",
  otherSeverity: "information",
  needs: ["fund-table"],
  messages: { other: ["rate", "spent", "budget", "due"], cut: ["rate", "spent", "budget", "due"] },
  texts,
}).finding((form, _, recorder) => form.fundingTables.flatMap((table) => told(form.sheet, table, recorder)));
