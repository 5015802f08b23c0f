import type { FundingFigure, FundingTable } from "../../rubric/rubric";
import { cellAddress } from "../../spreadsheet/address";
import type { PlanCell } from "../../spreadsheet/plan";
import type { LayoutWords } from "../locale";
import { fundingColumns, type HeadColumns } from "./headColumns";
import { putScoreValidation } from "./scoreValidation";
import type { SheetBuilder } from "./sheetBuilder";
import type { Span } from "./spans";
import * as styles from "./styles";
import { textHeight } from "./textHeight";

/** The score of the line 预算执行率: a cell that the total counts too. */
export interface FundingScore {
  readonly cell: string;
}

/** A heading of the table's columns, under a common heading or not. */
interface Heading {
  readonly label: string;
  readonly group?: string | undefined;
}

const rowHeight = 18;

function putText(sheet: SheetBuilder, row: number, span: Span, rows: number, text: string): void {
  sheet.putMerged({ ...span, row, rows }, text === "" ? null : text);
  sheet.atLeastHigh(row, textHeight(text, sheet.width(span.column, span.columns), styles.bodySize));
}

/** Headings in one row, or in two where some have a common one; gives the row below. */
function putHeadings(sheet: SheetBuilder, headings: readonly Heading[], spans: readonly Span[], row: number): number {
  const isGrouped = headings.some(({ group }) => group !== undefined);
  headings.forEach(({ label, group }, index) => {
    const span = spans[index];
    if (!span) return;
    if (group === undefined) return putText(sheet, row, span, isGrouped ? 2 : 1, label);
    if (headings[index - 1]?.group !== group) {
      let last = index;
      while (headings[last + 1]?.group === group) last++;
      const end = spans[last] ?? span;
      putText(sheet, row, { column: span.column, columns: end.column + end.columns - span.column }, 1, group);
    }
    putText(sheet, row + 1, span, 1, label);
  });
  return row + (isGrouped ? 2 : 1);
}

/** Where the figure of a role stands for the kind of money at `kind`. */
type CellOf = (role: FundingFigure["role"], kind: number) => string | null;

/** Spending by budget; blank until both are there. */
function rateFormula(budget: string | null, spent: string | null): PlanCell {
  if (budget === null || spent === null) return null;
  return { formula: `=IF(COUNT(${budget},${spent})<2,"",IF(${budget}=0,"",${spent}/${budget}))` };
}

/** The line 预算执行率 is scored once, for all money together. */
function figureCell({ role, points }: FundingFigure, kind: number, cellOf: CellOf): PlanCell {
  if (role === "rate") return rateFormula(cellOf("budget", kind), cellOf("spent", kind));
  return role === "weight" && kind === 0 ? (points ?? null) : null;
}

function figureStyle({ role }: FundingFigure) {
  if (role === "rate") return styles.rateStyle;
  if (role === "reason") return styles.leftText;
  return role === "weight" || role === "score" ? null : styles.amountStyle;
}

/**
 * A budget table beside its title: the kinds of money as columns and the figures as rows, or the other way round.
 * @returns the row below, and the score cells in it
 */
export function putFunding(
  sheet: SheetBuilder,
  table: FundingTable,
  row: number,
  head: HeadColumns,
  widths: readonly number[],
  strings: LayoutWords,
): { readonly nextRow: number; readonly scores: readonly FundingScore[] } {
  const { rowLabel, figures: spans } = fundingColumns(table, head, widths);
  const kinds: readonly Heading[] = table.columns;
  const figures: readonly Heading[] = table.rows.map(({ label = "" }) => ({ label }));
  const [across, down] = table.across ? [figures, kinds] : [kinds, figures];
  const firstRow = putHeadings(sheet, across, spans, row);
  const nextRow = firstRow + down.length;
  const title = { ...head.label, row, rows: nextRow - row };
  sheet.putMerged(title, table.title === "" ? null : table.title);
  sheet.style(title, styles.heading);
  if (rowLabel) {
    sheet.putMerged({ ...rowLabel, row, rows: firstRow - row }, null);
    down.forEach(({ label, group }, index) => {
      const isFirst = group !== undefined && down[index - 1]?.group !== group;
      putText(sheet, firstRow + index, rowLabel, 1, isFirst ? `${group}：${label}` : label);
    });
  }
  const areaOf = (figure: number, kind: number) => {
    const [line, place] = table.across ? [kind, figure] : [figure, kind];
    return { ...(spans[place] ?? head.value), row: firstRow + line, rows: 1 };
  };
  const cellOf: CellOf = (role, kind) => {
    const figure = table.rows.findIndex((one) => one.role === role);
    const area = areaOf(figure, kind);
    return figure < 0 ? null : cellAddress(area.row, area.column);
  };
  table.columns.forEach((_, kind) => {
    table.rows.forEach((figure, index) => {
      const area = areaOf(index, kind);
      sheet.putMerged(area, figureCell(figure, kind, cellOf));
      const style = figureStyle(figure);
      if (style) sheet.style(area, style);
    });
  });
  for (let each = row; each < nextRow; each++) sheet.atLeastHigh(each, rowHeight);
  const score = cellOf("score", 0);
  if (score === null) return { nextRow, scores: [] };
  const points = table.rows.find(({ role }) => role === "weight")?.points ?? null;
  putScoreValidation(sheet, score, { weight: points, cell: cellOf("weight", 0), isBonus: false }, strings);
  return { nextRow, scores: [{ cell: score }] };
}
