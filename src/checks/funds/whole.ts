import type { AmountCell, Form, FundingRole, FundingTable, TextCell } from "../../form/form";
import { isTotal, rateOf, rowsOf } from "./table";

/** The figures of the whole money in a fund table: those of its total, else of its only or first kind of fund. */
export interface WholeFund {
  readonly table: FundingTable;
  readonly label: string;
  readonly cell: (role: FundingRole) => AmountCell | undefined;
  /** Null where the table has no place for it. */
  readonly reason: TextCell | null;
  /** Spent ÷ budget as a share, else the rate that is stated; null where neither can be told. */
  readonly rate: number | null;
}

function wholeOf(table: FundingTable): WholeFund {
  const column = Math.max(
    0,
    table.columns.findIndex(({ label }) => isTotal(label)),
  );
  const cell = (role: FundingRole): AmountCell | undefined => rowsOf(table, role)[0]?.cells[column];
  const [budget, spent, stated] = [
    cell("budget")?.value ?? null,
    cell("spent")?.value ?? null,
    cell("rate")?.value ?? null,
  ];
  const computed = budget !== null && budget > 0 && spent !== null ? spent / budget : null;
  const rate = computed ?? (stated === null ? null : rateOf(stated));
  return { table, label: table.columns[column]?.label ?? "", cell, reason: table.reasons?.[column] ?? null, rate };
}

/** The whole money of each fund table. */
export const wholeFunds = ({ fundingTables }: Form): readonly WholeFund[] => fundingTables.map(wholeOf);
