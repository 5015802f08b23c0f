import type { FundingRow, FundingTable } from "../../form/form";
import { roundScore } from "../../rubric/rounding";
import type { Recorder } from "../ledger/recorder";
import { defineCheck } from "../defineCheck";
import { texts } from "../locale/funds/fundTotalDiffers";
import { addsUp, type Listed } from "./addsUp";
import { amountOf, amountRows, exactAmount, isTotal, isWithin, sumAmounts } from "./table";

/** Kinds of 财政拨款, which some forms list below it. */
const kindsOfAppropriation = /一般公共预算|政府性基金|国有资本|财政专户|中央|省级?|市级?|县级?|区级?|本级|上级/;
const appropriation = /财政(?:拨款|资金|性资金)/;

/** Parts are all of it where the rest has a column of its own; otherwise a form may list only some of them. */
const closes = /其他|其它|单位资金|自有|自筹|项目支出/;

interface Parts {
  readonly total: number;
  readonly columns: readonly number[];
}

/** The total's column and those of its parts: all others outside the groupings, up to the next total; before it, where it stands last. */
function partsOf({ columns }: FundingTable): Parts | null {
  const total = columns.findIndex(({ label, group }) => group === null && isTotal(label));
  if (total < 0) return null;
  const next = columns.findIndex(({ label }, column) => column > total && isTotal(label));
  const isLast = total === columns.length - 1;
  const isPart = (column: number): boolean => (isLast ? column < total : column > total && (next < 0 || column < next));
  const parts = columns.flatMap(({ group }, column) => (group === null && isPart(column) ? [column] : []));
  return parts.length > 0 ? { total, columns: parts } : null;
}

/** The ways in which the parts may be meant: all beside each other, or some as parts of the part before. */
function readings({ columns }: FundingTable, parts: readonly number[]): readonly (readonly number[])[] {
  const label = (column: number): string => columns[column]?.label ?? "";
  const outer = parts.filter((column, index) => index === 0 || !isWithin(label(column)));
  const hasWhole = parts.some((column) => appropriation.test(label(column)));
  const isKind = (column: number): boolean =>
    kindsOfAppropriation.test(label(column)) && !appropriation.test(label(column));
  return [parts, outer, ...(hasWhole ? [outer.filter((column) => !isKind(column))] : [])];
}

function findingIn(sheet: string, table: FundingTable, { total, columns }: Parts, row: FundingRow, recorder: Recorder) {
  const cell = row.cells[total];
  const amounts = columns.map((column) => amountOf(row.cells[column]));
  const isOpen = columns.every((column) => row.cells[column]?.isBlank !== false);
  if (!cell || (isOpen && cell.isBlank)) return [];
  if (cell.value === null || isOpen || amounts.includes(null)) {
    recorder.notChecked(isOpen || cell.isBlank ? "blank" : "unreadable");
    return [];
  }
  const stated = exactAmount(cell.value);
  const exact = (column: number): number => amountOf(row.cells[column]) ?? 0;
  const asPrinted = (column: number): number => roundScore(exact(column));
  const sumOf = (some: readonly number[]): number => sumAmounts(some.map(exact));
  const sumPrintedOf = (some: readonly number[]): number => sumAmounts(some.map(asPrinted));
  const chosen = readings(table, columns);
  const sums = chosen.map(sumOf);
  // Who types a total adds what is printed, or writes the sum with as many decimals.
  const printed = [...chosen.map(sumPrintedOf), ...sums.map((each) => roundScore(each))];
  const sum = Math.min(...sums);
  const isComplete = columns.some((column) => closes.test(table.columns[column]?.label ?? ""));
  const listed = (amount: (column: number) => number): Listed[] =>
    columns.map((column) => ({
      amount: amount(column),
      isWithin: isWithin(table.columns[column]?.label ?? ""),
    }));
  const isSum = [...sums, ...printed].includes(stated);
  const isRead = isSum || addsUp(listed(exact), stated) || addsUp(listed(asPrinted), stated);
  if (!isRead && sum < stated && !isComplete) {
    recorder.notChecked("partial");
    return [];
  }
  recorder.looked();
  if (isRead) return [];
  const line = [table.columns[total]?.label ?? "", row.label].filter((part) => part !== "").join(" ");
  const args = { stated, sum, difference: exactAmount(Math.abs(stated - sum)) };
  return [{ sheet, address: cell.address, line, args }];
}

/** A total of the fund table is not the sum of its parts. */
export const fundTotalDiffers = defineCheck({
  id: "fund-total-differs",
  severity: "error",
  needs: ["fund-table"],
  messages: ["stated", "sum", "difference"],
  texts,
}).finding(({ sheet, funding, fundingTables }, _, recorder) =>
  fundingTables.flatMap((table) => {
    const parts = partsOf(table);
    if (!parts) return [];
    // The simple head of three figures has a check of its own.
    return amountRows(table)
      .filter(({ cells }) => cells[parts.total]?.address !== funding?.total.amount.address)
      .flatMap((row) => findingIn(sheet, table, parts, row, recorder));
  }),
);
