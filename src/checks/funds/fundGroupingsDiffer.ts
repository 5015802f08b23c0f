import type { FundingRow, FundingTable } from "../../form/form";
import { roundScore } from "../../rubric/rounding";
import type { Recorder } from "../ledger/recorder";
import { defineCheck } from "../defineCheck";
import { texts } from "../locale/funds/fundGroupingsDiffer";
import { amountOf, amountRows, exactAmount, isTotal, sumAmounts } from "./table";

interface Grouping {
  readonly name: string;
  readonly sum: number;
  /** With 2 decimals each, as people add up what they see. */
  readonly printed: number;
  readonly address: string;
}

/** A heading that says how the money is split: 按资金来源. Others may stand over money of different kinds. */
const splits = /按|来源|结构|级次|性质|构成|分类|类型|用途|渠道/;

/** The amount of a total outside all groupings, which they split. */
function wholeOf({ columns }: FundingTable, { cells }: FundingRow): readonly Grouping[] {
  const column = columns.findIndex(({ label, group }) => group === null && isTotal(label));
  const cell = cells[column];
  if (!cell || cell.value === null) return [];
  const sum = exactAmount(cell.value);
  return [{ name: columns[column]?.label ?? "", sum, printed: sum, address: cell.address }];
}

/** The sum of each grouping in a row; a grouping that is not filled in, or cannot be read, is left out. */
function groupingsOf({ columns }: FundingTable, { cells }: FundingRow, recorder: Recorder): readonly Grouping[] {
  const names = new Set(columns.flatMap(({ group }) => (group !== null && splits.test(group) ? [group] : [])));
  return [...names].flatMap((name) => {
    const own = cells.filter((_, column) => {
      const { group = null, label = "" } = columns[column] ?? {};
      return group === name && !isTotal(label);
    });
    const amounts = own.map(amountOf);
    const [first] = own;
    if (!first || own.every(({ isBlank }) => isBlank)) return [];
    recorder.notChecked("unreadable", amounts.filter((amount) => amount === null).length);
    if (amounts.includes(null)) return [];
    const read = amounts.map((amount) => amount ?? 0);
    const printed = sumAmounts(read.map((amount) => roundScore(amount)));
    return [{ name, sum: sumAmounts(read), printed, address: first.address }];
  });
}

function findingsIn(sheet: string, table: FundingTable, recorder: Recorder) {
  return amountRows(table).flatMap((row) => {
    const [first, ...others] = [...wholeOf(table, row), ...groupingsOf(table, row, recorder)];
    recorder.looked(others.length);
    return others
      .filter(({ sum, printed }) => sum !== first?.sum && printed !== first?.sum)
      .map(({ name, sum, address }) => {
        const other = first?.sum ?? 0;
        const difference = exactAmount(Math.abs(sum - other));
        const args = { group: name, sum, otherGroup: first?.name ?? "", other, difference };
        return { sheet, address, line: row.label, args };
      });
  });
}

/** The same money, split in two ways, does not add up to the same amount. */
export const fundGroupingsDiffer = defineCheck({
  id: "fund-groupings-differ",
  severity: "error",
  needs: ["fund-table"],
  messages: ["group", "sum", "otherGroup", "other", "difference"],
  texts,
}).finding((form, _, recorder) => form.fundingTables.flatMap((table) => findingsIn(form.sheet, table, recorder)));
