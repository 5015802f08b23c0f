import { shareOf } from "../../../spreadsheet/typedText/decimal";
import type { AmountCell } from "../../cell";
import type { FundingRole, FundingRow, FundingTable } from "../../funding";
import type { GridReader } from "../grid/gridReader";
import { roundScore } from "../../../rubric/rounding";
import { plainText } from "../plainText";
import { readPoints } from "../rows/points";
import { acrossTable } from "./acrossTable";
import { downTable } from "./downTable";
import { isAdjusted } from "./figureRole";
import { placeOf, type RawFigure, type RawTable } from "./rawTable";

/** `98.29%` divided by 100 leaves noise behind its last digits. */
const shareDigits = 10;

/** The fund tables among some rows, as they stand in the sheet. */
export function rawFundTables(reader: GridReader, from: number, to: number): readonly RawTable[] {
  const tables: RawTable[] = [];
  for (let row = from; row < to; row++) {
    const table = acrossTable(reader, row, to) ?? downTable(reader, row, to);
    if (!table) continue;
    tables.push(table);
    row = Math.max(
      row,
      ...table.figures.map((figure) => figure.row),
      ...(table.isAcross ? table.funds.map(({ at }) => at) : []),
    );
  }
  return tables;
}

/** Rates are shares: `97.50%`, 0.975, or 97.5 below a heading with a percent sign. */
function asShare(cell: AmountCell, label: string): AmountCell {
  if (cell.value === null) return cell;
  const isPercent = /%/.test(plainText(label)) && Math.abs(cell.value) > 2;
  return { ...cell, value: roundScore(isPercent ? shareOf(cell.value) : cell.value, shareDigits) };
}

function amountOf(reader: GridReader, table: RawTable, figure: RawFigure, fund: RawTable["funds"][number]): AmountCell {
  const place = placeOf(table, figure, fund);
  if (!place) return { address: reader.address(figure.row, figure.column), value: null, isBlank: true };
  const [row, column] = place;
  const cell = reader.amount(row, column);
  if (figure.role === "rate") return asShare(cell, figure.label);
  const points = figure.role === "weight" || figure.role === "score" ? readPoints(reader.inColumn(row, column)) : null;
  return cell.value === null && points !== null ? { ...cell, value: points } : cell;
}

/** Of several budgets the year's own counts, of other figures the first of each role. */
function roles(figures: readonly RawFigure[]): ReadonlyMap<RawFigure, FundingRole> {
  const counting = new Map<FundingRole, RawFigure>();
  for (const figure of figures) {
    if (figure.role === "reason") continue;
    const before = counting.get(figure.role);
    if (!before || (figure.role === "budget" && isAdjusted(figure.label) && !isAdjusted(before.label))) {
      counting.set(figure.role, figure);
    }
  }
  return new Map([...counting].map(([role, figure]) => [figure, role]));
}

/** A fund table with kinds of figures as rows and kinds of funds as columns, whichever way the sheet has them. */
export function fundingTable(reader: GridReader, table: RawTable): FundingTable {
  const counting = roles(table.figures);
  const rows = table.figures
    .filter(({ role }) => role !== "reason")
    .map((figure): FundingRow => ({
      label: figure.label,
      role: counting.get(figure) ?? null,
      cells: table.funds.map((fund) => amountOf(reader, table, figure, fund)),
    }));
  return { title: table.title, columns: table.funds.map(({ label, group }) => ({ label, group })), rows };
}
