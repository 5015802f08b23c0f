import type { BaseDataSpec, HeaderField } from "../../../rubric/rubric";
import type { Area } from "../../../spreadsheet/grid";
import { linesHeight, textHeight } from "../measure/textHeight";
import { evenSpans, widthOf, type Span } from "../measure/spans";

type Section = BaseDataSpec["sections"][number];

/** Of the letters, in points; the sheet has room for larger ones than the form. */
export const baseDataSize = 10;

/** A row of figures of a section. */
export interface BaseDataRow {
  readonly section: Section;
  readonly label: Section["rows"][number];
  readonly row: number;
  /** One cell for each figure of the section. */
  readonly figures: readonly Area[];
}

export interface BaseDataPlaces {
  readonly title: Area;
  readonly sections: readonly {
    readonly section: Section;
    /** Over the rows below it that have no label of their own. */
    readonly title: Area;
    readonly headings: readonly Area[];
    readonly rows: readonly BaseDataRow[];
  }[];
  readonly fields: readonly { readonly field: HeaderField; readonly label: Area; readonly place: Area }[];
  readonly foot: readonly { readonly text: string; readonly area: Area }[];
  /** Of all columns, in points. */
  readonly widths: readonly number[];
  /** Of all rows, in points. */
  readonly heights: readonly number[];
  /** Everything that has lines around it. */
  readonly framed: Area;
}

/** The width of a page in portrait between its margins, shared out between labels and figures. */
const labelWidth = 190;
const figuresWidth = 330;

/** Rows at the beginning of a section that its title names, beside it. */
function unlabelled({ rows }: Section): number {
  const first = rows.findIndex(({ label }) => label.trim() !== "");
  return first < 0 ? rows.length : first;
}

/** Where everything of a base-data sheet stands. Rows and columns count from 0. */
export function placeBaseData(spec: BaseDataSpec): BaseDataPlaces {
  const figures = Math.max(...spec.sections.map((section) => section.figures.length));
  const widths = [labelWidth, ...Array.from({ length: figures }, () => figuresWidth / figures)];
  const heights: number[] = [34];
  const end = widths.length;
  const at = (row: number, { column, columns }: Span, rows = 1): Area => ({ row, column, rows, columns });
  const label: Span = { column: 0, columns: 1 };
  const wide: Span = { column: 1, columns: end - 1 };
  const heightOf = (text: string, span: Span): number => textHeight(text, widthOf(widths, span), baseDataSize);

  const sections = spec.sections.map((section) => {
    const head = heights.length;
    const spans = evenSpans(widths, 1, end, section.figures.length);
    const headings = section.figures.map((figure, index) => heightOf(figure.label, spans[index] ?? wide));
    heights.push(Math.max(22, heightOf(section.title, label), ...headings));
    const rows = section.rows.map((one): BaseDataRow => {
      const row = heights.length;
      heights.push(Math.max(21, heightOf(one.label, label)));
      return { section, label: one, row, figures: spans.map((span) => at(row, span)) };
    });
    return { section, title: at(head, label, 1 + unlabelled(section)), headings: spans.map((s) => at(head, s)), rows };
  });
  const fields = (spec.fields ?? []).map((field) => {
    const row = heights.length;
    heights.push(Math.max(heightOf(field.label, label), linesHeight(field.lines, baseDataSize)));
    return { field, label: at(row, label), place: at(row, wide) };
  });
  const framed = { row: 1, column: 0, rows: heights.length - 1, columns: end };
  const texts = spec.foot ?? [];
  const perRow = Math.min(texts.length, end);
  const foot = texts.map((text, index) => {
    if (index % perRow === 0) heights.push(26);
    const spans = evenSpans(widths, 0, end, Math.min(perRow, texts.length - index + (index % perRow)));
    return { text, area: at(heights.length - 1, spans[index % perRow] ?? label) };
  });
  return { title: at(0, { column: 0, columns: end }), sections, fields, foot, widths, heights, framed };
}
