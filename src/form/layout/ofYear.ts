import type { HeaderField, Rubric } from "../../rubric/rubric";
import { rubricLines } from "../../rubric/rubricLines";

/** Forms are filled in after the year that they are about. */
export const lastFinishedYear = (now = new Date()): number => now.getFullYear() - 1;

const named = /(?<!\d)(20\d\d)(?=\s*年)/g;

/** A text of the form's own with its years moved along: of a form of 2023 that is used for 2025, 2022年 becomes 2024年. */
const moved = (text: string, years: number): string => text.replace(named, (year) => String(Number(year) + years));

function field(one: HeaderField, years: number): HeaderField {
  return { ...one, label: moved(one.label, years), ...(one.text !== undefined && { text: moved(one.text, years) }) };
}

function head(rubric: Rubric, years: number): Partial<Rubric> {
  const of = <Key extends "attachment" | "yearText" | "section">(key: Key): { readonly [K in Key]?: string } => {
    const text = rubric[key];
    return text === undefined ? {} : ({ [key]: moved(text, years) } as { readonly [K in Key]: string });
  };
  const blocks = rubric.blocks?.map((block) => ({
    ...block,
    title: moved(block.title, years),
    columns: block.columns.map(({ heading, text }) => ({
      ...(heading !== undefined && { heading: moved(heading, years) }),
      ...(text !== undefined && { text: moved(text, years) }),
    })),
  }));
  return {
    ...of("attachment"),
    ...of("yearText"),
    ...of("section"),
    title: moved(rubric.title, years),
    fields: rubric.fields.map((one) => field(one, years)),
    ...(blocks && { blocks }),
    ...(rubric.foot && { foot: rubric.foot.map((one) => field(one, years)) }),
  };
}

function funding(rubric: Rubric, years: number): Rubric["funding"] {
  const labelled = <Of extends { readonly label?: string }>(one: Of): Of =>
    one.label === undefined ? one : { ...one, label: moved(one.label, years) };
  return rubric.funding.map((table) => ({
    ...table,
    title: moved(table.title, years),
    columns: table.columns.map(labelled),
    rows: table.rows.map(labelled),
  }));
}

function baseData({ baseData: spec }: Rubric, years: number): Pick<Rubric, "baseData"> {
  if (!spec) return {};
  const label = <Of extends { readonly label: string }>(one: Of): Of => ({ ...one, label: moved(one.label, years) });
  const sections = spec.sections.map((section) => ({
    title: moved(section.title, years),
    figures: section.figures.map(label),
    rows: section.rows.map(label),
  }));
  return { baseData: { ...spec, title: moved(spec.title, years), sections } };
}

/**
 * The rubric as it is printed for another year: title, year, labels, headings and instructions that name a year follow. What
 * indicators and their rules say stays as it was published, see {@link yearsInRules}; so do notes, which cite documents.
 */
export function ofYear(rubric: Rubric, year: number = rubric.year): Rubric {
  const years = year - rubric.year;
  if (years === 0) return rubric;
  const parts = rubric.parts.map((part) => ({
    ...part,
    columns: part.columns.map((column) => ({ ...column, heading: moved(column.heading, years) })),
  }));
  return { ...rubric, ...head(rubric, years), ...baseData(rubric, years), funding: funding(rubric, years), parts };
}

/** The names of indicators whose texts or inputs name a year: whoever uses the form for another year must look at them. */
export function yearsInRules(rubric: Rubric): readonly string[] {
  const names = rubricLines(rubric).flatMap(({ path, indicator, line }) =>
    JSON.stringify([indicator, line]).search(named) >= 0 ? [path.at(-1) ?? ""] : [],
  );
  return [...new Set(names)];
}
