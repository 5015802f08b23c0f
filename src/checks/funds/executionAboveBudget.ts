import type { FundingTable } from "../../form/form";
import { above } from "../../rubric/comparison";
import { defineCheck } from "../defineCheck";
import { texts } from "../locale/funds/executionAboveBudget";
import { inPercent } from "../support/percent";
import { listedCells } from "../support/together";
import { rateOf, rowsOf } from "./table";

interface Fund {
  readonly label: string;
  readonly address: string;
  readonly rate: number;
}

/** Where more was spent than planned; a stated rate counts only where there are no amounts to tell it. */
function fundsOf(table: FundingTable): readonly Fund[] {
  const [rates] = rowsOf(table, "rate");
  const [budgets, spent] = [rowsOf(table, "budget")[0], rowsOf(table, "spent")[0]];
  return table.columns.flatMap(({ label }, column) => {
    const [rate, budget, paid] = [rates, budgets, spent].map((row) => row?.cells[column]);
    const isComputed = budget?.value != null && paid?.value != null;
    const share =
      isComputed && budget.value && paid.value !== null
        ? paid.value / budget.value
        : isComputed || rate?.value == null
          ? null
          : rateOf(rate.value);
    const address = rate?.address ?? paid?.address;
    return share === null || address === undefined ? [] : [{ label, address, rate: share }];
  });
}

/** More was spent than the budget: systems refuse such a rate. Told once a table, at its highest place. */
export const executionAboveBudget = defineCheck({
  id: "execution-above-budget",
  severity: "warning",
  needs: ["fund-table"],
  messages: ["rate", "most", "count", "cells"],
  texts,
  // A share of the budget.
  settings: { most: 1 },
  limits: { most: { minimum: 1 } },
}).finding(({ sheet, fundingTables }, { most }, recorder) =>
  fundingTables.flatMap((table) => {
    const funds = fundsOf(table);
    recorder.looked(funds.length);
    const over = funds.filter(({ rate }) => above(rate, most));
    const [first] = over;
    if (!first) return [];
    const cells = listedCells(over.map(({ address }) => address));
    const args = { rate: inPercent(first.rate), most: inPercent(most), count: over.length, cells };
    return [{ sheet, address: first.address, line: first.label, args }];
  }),
);
