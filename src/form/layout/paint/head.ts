import type { LayoutWords } from "../../locale";
import type { BlockPlaces } from "../measure/blockPlaces";
import type { FieldRow, HeadPlaces, TitleLine } from "../measure/headPlaces";
import { putFunding } from "./funding";
import type { LiveFormulas } from "./liveFormulas";
import type { SheetBuilder } from "./sheetBuilder";
import * as styles from "./styles";

const titleStyles = {
  attachment: styles.attachmentStyle,
  title: styles.titleStyle,
  yearText: styles.yearStyle,
} satisfies Record<TitleLine, object>;

export function putFields(sheet: SheetBuilder, { fields }: FieldRow): void {
  for (const { field, label, value } of fields) {
    sheet.putMerged(label, field.label);
    sheet.style(label, styles.heading);
    sheet.putMerged(value, field.text ?? null);
    sheet.style(value, styles.leftText);
  }
}

function putBlock(sheet: SheetBuilder, { title, headings, entries }: BlockPlaces): void {
  for (const { area, text } of [title, ...headings]) {
    sheet.putMerged(area, text);
    sheet.style(area, styles.heading);
  }
  for (const { area, text } of entries) {
    sheet.putMerged(area, text === "" ? null : text);
    sheet.style(area, styles.leftText);
  }
}

/**
 * The form's head: titles, fields and budget tables.
 * @returns the addresses of scores in it, which the total counts too
 */
export function putHead(
  sheet: SheetBuilder,
  places: HeadPlaces,
  live: LiveFormulas,
  strings: LayoutWords,
): readonly string[] {
  for (const { line, area, text } of places.titles) {
    sheet.putMerged(area, text);
    sheet.style(area, titleStyles[line]);
  }
  for (const row of places.fieldRows) putFields(sheet, row);
  for (const block of places.blocks) putBlock(sheet, block);
  const scores = places.funding.flatMap((table) => putFunding(sheet, table, live, strings) ?? []);
  for (const { area, text } of places.sections) {
    sheet.putMerged(area, text);
    sheet.style(area, styles.heading);
  }
  if (places.section) {
    sheet.putMerged(places.section.area, places.section.text);
    sheet.style(places.section.area, styles.heading);
  }
  return scores;
}
