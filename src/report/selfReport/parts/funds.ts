import type { FundingTable } from "../../../form/form";
import { figureRun, sentence, type Drafting, type DraftPart } from "../drafting";
import { fundKey } from "../figures/fundFigures";
import { shortKey } from "../figures/figure";
import type { Block, TableCell } from "../../office/document";
import phrases from "../phrases.json";

/** What says nothing of money stays in the form. */
const rowsOf = ({ rows }: FundingTable): FundingTable["rows"] =>
  rows.filter(({ role }) => role !== "weight" && role !== "score");

/** A blank cell of money is told as a blank: that nothing was spent is not what it says. */
function cellOf(drafting: Drafting, table: FundingTable, row: FundingTable["rows"][number], column: number): TableCell {
  const run = figureRun(drafting, fundKey(table, row, column));
  if (run) return run;
  return row.cells[column]?.isBlank === false ? [{ gap: phrases.empty.amount }] : [phrases.empty.blank];
}

function tableOf(drafting: Drafting, table: FundingTable): readonly Block[] {
  const rows = rowsOf(table);
  if (rows.length === 0 || table.columns.length === 0) return [];
  const moneyUnit = phrases.units[String(table.yuan) as keyof typeof phrases.units];
  return [
    sentence(drafting, phrases.unit, { texts: { moneyUnit } }),
    {
      kind: "table",
      head: [phrases.fund, ...rows.map(({ label }) => label)],
      rows: table.columns.map(({ label, group }, column) => [
        [label || group || phrases.fund],
        ...rows.map((row) => cellOf(drafting, table, row, column)),
      ]),
      widths: [3, ...rows.map(() => 2)],
    },
  ];
}

/** The form's money, table by table as it has it, or the total and its parts. */
export const funds: DraftPart = (drafting) => {
  const { funding, fundingTables } = drafting.form;
  if (!funding) return fundingTables.flatMap((table) => tableOf(drafting, table));
  return [funding.total, ...funding.parts].map(({ label }, index) =>
    sentence(drafting, phrases.fundPart, {
      texts: { name: label },
      keys: { amount: index === 0 ? "funds.budget" : `fund.${shortKey([label])}` },
    }),
  );
};
