import { shareOf } from "../../../spreadsheet/typedText/decimal";
import type { CellContent } from "../../../spreadsheet/grid";
import type { AmountCell } from "../../cell";
import type { FundingRole, FundingRow, FundingTable } from "../../funding";
import type { GridReader } from "../grid/gridReader";
import { roundScore } from "../../../rubric/rounding";
import { readFigure, yuanIn } from "../cells/figureWithUnit";
import { plainText } from "../plainText";
import { readPoints } from "../rows/points";
import { acrossTable } from "./acrossTable";
import { downTable } from "./downTable";
import { isAdjusted, isInitial } from "./figureRole";
import { pairedTable } from "./pairedTable";
import { placeOf, type RawFigure, type RawTable } from "./rawTable";

/** `98.29%` divided by 100 leaves noise behind its last digits. */
const shareDigits = 10;
/** A hundredth of a yuan in 亿元. */
const amountDigits = 10;

/** The fund tables among some rows, as they stand in the sheet. */
export function rawFundTables(reader: GridReader, from: number, to: number): readonly RawTable[] {
  const tables: RawTable[] = [];
  for (let row = from; row < to; row++) {
    const table =
      pairedTable(reader, row, to, false) ??
      acrossTable(reader, row, to) ??
      downTable(reader, row, to) ??
      pairedTable(reader, row, to, true);
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

/** The unit of money that the table's headings state, else the first one that is written behind a figure. */
function unitOf(reader: GridReader, table: RawTable): number | null {
  const { title, figures, funds } = table;
  const labels = [title, ...figures.map(({ label }) => label), ...funds.map(({ label }) => label)];
  const stated = labels.map(yuanIn).find((yuan) => yuan !== null);
  if (stated !== undefined) return stated;
  for (const figure of figures) {
    for (const fund of funds) {
      const place = placeOf(table, figure, fund);
      const cell = place && reader.inColumn(...place);
      const yuan = typeof cell === "string" ? (readFigure(cell)?.yuan ?? null) : null;
      if (yuan !== null) return yuan;
    }
  }
  return null;
}

/** An amount with a unit of its own, such as 3亿元 in a table of 万元, in the table's unit. */
function inUnit(cell: AmountCell, content: CellContent, unit: number | null): AmountCell {
  const yuan = typeof content === "string" ? (readFigure(content)?.yuan ?? null) : null;
  if (cell.value === null || yuan === null || unit === null || yuan === unit) return cell;
  return { ...cell, value: roundScore((cell.value * yuan) / unit, amountDigits) };
}

function amountOf(
  reader: GridReader,
  table: RawTable,
  figure: RawFigure,
  fund: RawTable["funds"][number],
  unit: number | null,
): AmountCell {
  const place = placeOf(table, figure, fund);
  if (!place) return { address: reader.address(figure.row, figure.column), value: null, isBlank: true };
  const [row, column] = place;
  const cell = reader.amount(row, column);
  if (figure.role === "rate") return asShare(cell, figure.label);
  if (figure.role !== "weight" && figure.role !== "score") return inUnit(cell, reader.inColumn(row, column), unit);
  const points = readPoints(reader.inColumn(row, column));
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
  const found = new Map([...counting].map(([role, figure]): [RawFigure, FundingRole] => [figure, role]));
  const initial = figures.find((figure) => figure.role === "budget" && !found.has(figure) && isInitial(figure.label));
  return initial ? found.set(initial, "initial") : found;
}

function reasonOf(reader: GridReader, table: RawTable, reason: RawFigure, fund: RawTable["funds"][number]) {
  const place = placeOf(table, reason, fund);
  return place && reader.text(...place);
}

/** A fund table with kinds of figures as rows and kinds of funds as columns, whichever way the sheet has them. */
export function fundingTable(reader: GridReader, table: RawTable): FundingTable {
  const counting = roles(table.figures);
  const unit = unitOf(reader, table);
  const reason = table.figures.find(({ role }) => role === "reason");
  const rows = table.figures
    .filter(({ role }) => role !== "reason")
    .map((figure): FundingRow => ({
      label: figure.label,
      role: counting.get(figure) ?? null,
      cells: table.funds.map((fund) => amountOf(reader, table, figure, fund, unit)),
    }));
  return {
    title: table.title,
    columns: table.funds.map(({ label, group }) => ({ label, group })),
    rows,
    ...(reason ? { reasons: table.funds.map((fund) => reasonOf(reader, table, reason, fund)) } : {}),
    ...(unit === null ? {} : { yuan: unit }),
  };
}
