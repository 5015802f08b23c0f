import type { FundingSpec, Rubric } from "../../../rubric/rubric";
import { evenSpans, givenSpans, spanOfWidth, widthOf, type Span } from "./spans";
import type { SheetColumns } from "./sheetColumns";

/** Room for a label, in points; a label takes columns until it has so much. */
const labelWidth = 90;
const figureLabelWidth = 64;

/** Where the head's labels and entries stand; every row goes to the table's right edge. */
export interface HeadColumns {
  readonly label: Span;
  readonly value: Span;
  readonly end: number;
}

/** @param first the column of the labels; that of the section's name, or the one beside it */
export function headColumns(rubric: Rubric, widths: readonly number[], first = firstLabel(rubric)): HeadColumns {
  const label = spanOfWidth(widths, first, labelWidth, widths.length - leastValues(rubric));
  const column = label.column + label.columns;
  return { label, value: { column, columns: widths.length - column }, end: widths.length };
}

/** A budget table beside its title: labels of its rows, where they have any, and its figures. */
export interface FundingColumns {
  readonly rowLabel: Span | null;
  readonly figures: readonly Span[];
}

/** How many columns of figures there are, and of labels before them. */
const shapeOf = ({ columns, rows, across }: FundingSpec): { figures: number; isLabelled: boolean } => ({
  figures: across ? rows.length : columns.length,
  isLabelled: across === true || rows.some(({ label }) => label !== undefined),
});

export function fundingColumns(table: FundingSpec, head: HeadColumns, widths: readonly number[]): FundingColumns {
  const { figures, isLabelled } = shapeOf(table);
  const { column } = head.value;
  const rowLabel = isLabelled ? spanOfWidth(widths, column, figureLabelWidth, head.end - figures) : null;
  const from = rowLabel ? rowLabel.column + rowLabel.columns : column;
  const given = table.across ? [] : table.columns.flatMap(({ span }) => span ?? []);
  const isGiven = given.length === figures;
  return {
    rowLabel,
    figures: isGiven ? givenSpans(from, head.end, given) : evenSpans(widths, from, head.end, figures),
  };
}

/** What an amount such as 159,787.13 takes, in points. */
const amountWidth = 52;

/** Widens columns under figures that would not be shown otherwise; the widest columns give way. */
export function withRoomForFigures(rubric: Rubric, table: SheetColumns): SheetColumns {
  const widths = [...table.widths];
  const head = headColumns(rubric, widths);
  for (const span of rubric.funding.flatMap((one) => fundingColumns(one, head, widths).figures)) {
    const missing = amountWidth - widthOf(widths, span);
    if (missing <= 0) continue;
    const widest = widths.indexOf(Math.max(...widths));
    widths[span.column] = (widths[span.column] ?? 0) + missing;
    widths[widest] = (widths[widest] ?? 0) - missing;
  }
  return { ...table, widths };
}

/** Columns that the fields of each row take beside the first label: one where a field stands alone, else two each. */
function besideEachOther(fields: Rubric["fields"]): readonly number[] {
  const counts: number[] = [];
  for (const { beside } of fields) {
    if (beside && counts.length > 0) counts.push((counts.pop() ?? 0) + 1);
    else counts.push(1);
  }
  return counts.map((count) => (count > 1 ? 2 * count : 1));
}

/** How many columns must be left beside the labels. */
function leastValues(rubric: Rubric): number {
  const tables = rubric.funding.map((table) => shapeOf(table).figures + (shapeOf(table).isLabelled ? 1 : 0));
  const blocks = (rubric.blocks ?? []).map(({ columns, section }) => columns.length + (section === undefined ? 0 : 1));
  const groupings = rubric.funding.flatMap((table) => (table.groupings ?? []).map(({ length }) => length));
  const rows = [...besideEachOther(rubric.fields), ...besideEachOther(rubric.foot ?? [])];
  return Math.max(1, ...rows, ...tables, ...blocks, ...groupings);
}

/** The section's name takes the first column, where there is one. */
const firstLabel = ({ section }: Rubric): number => (section === undefined ? 0 : 1);

/** How many columns the sheet must have for the head: the section, a label, and what stands beside each other in a row. */
export const leastColumns = (rubric: Rubric): number => firstLabel(rubric) + 1 + leastValues(rubric);
