import type { FundingFigureSpec } from "../../../rubric/rubric";
import { cellAddress } from "../../../spreadsheet/address";
import type { PlanCell } from "../../../spreadsheet/plan";
import type { LayoutWords } from "../../locale";
import type { FundingPlaces } from "../measure/fundingPlaces";
import type { PlacedText } from "../measure/placedText";
import type { LiveFormulas } from "./liveFormulas";
import { putScoreValidation } from "./scoreValidation";
import type { SheetBuilder } from "./sheetBuilder";
import * as styles from "./styles";

/** Where the figure of a role stands for the kind of money at `kind`. */
type CellOf = (role: FundingFigureSpec["role"], kind: number) => string | null;

/** Spending by budget, or another figure by that which it is a part of; blank until both are there. */
export function rateFormula(budget: string | null, spent: string | null): PlanCell {
  if (budget === null || spent === null) return null;
  return { formula: `=IF(COUNT(${budget},${spent})<2,"",IF(${budget}=0,"",${spent}/${budget}))` };
}

/** The line 预算执行率 is scored once, for all money together. */
function figureCell(figure: FundingFigureSpec, kind: number, cellOf: CellOf, score: PlanCell): PlanCell {
  const { role, points, otherwise, byRate } = figure;
  if (role === "rate") return rateFormula(cellOf("budget", kind), cellOf("spent", kind));
  if (kind > 0) return otherwise ?? null;
  if (role === "score" && byRate) return score;
  return role === "weight" ? (points ?? null) : null;
}

function figureStyle({ role }: FundingFigureSpec) {
  if (role === "rate") return styles.rateStyle;
  if (role === "reason") return styles.leftText;
  return role === "weight" || role === "score" ? null : styles.amountStyle;
}

const putText = (sheet: SheetBuilder, { area, text }: PlacedText): void =>
  sheet.putMerged(area, text === "" ? null : text);

/**
 * A budget table.
 * @returns the address of the score of the line 预算执行率, which the total counts too; null where there is none
 */
export function putFunding(
  sheet: SheetBuilder,
  places: FundingPlaces,
  live: LiveFormulas,
  strings: LayoutWords,
): string | null {
  const { table, figures } = places;
  for (const heading of places.headings) putText(sheet, heading);
  putText(sheet, { area: places.title, text: table.title });
  sheet.style(places.title, styles.heading);
  if (places.corner) sheet.putMerged(places.corner, table.corner ?? null);
  for (const label of places.labels) putText(sheet, label);
  for (const grouping of places.groupings) {
    putText(sheet, grouping);
    sheet.style(grouping.area, styles.leftText);
  }
  const cellOf: CellOf = (role, kind) => {
    const area = figures[table.rows.findIndex((one) => one.role === role)]?.[kind];
    return area ? cellAddress(area.row, area.column) : null;
  };
  const points = table.rows.find((one) => one.role === "weight" || one.points !== undefined)?.points ?? null;
  const rate = cellOf("rate", 0);
  const weight = cellOf("weight", 0) ?? (points === null ? null : String(points));
  const byRate = rate === null || weight === null ? null : { formula: live.execution(rate, weight) };
  table.columns.forEach((_, kind) => {
    table.rows.forEach((figure, index) => {
      const area = figures[index]?.[kind];
      if (!area) return;
      sheet.putMerged(area, figureCell(figure, kind, cellOf, byRate));
      const style = figureStyle(figure);
      if (style) sheet.style(area, style);
    });
  });
  const score = cellOf("score", 0);
  if (score === null) return null;
  putScoreValidation(sheet, score, { weight: points, cell: cellOf("weight", 0), isBonus: false }, strings);
  return score;
}
