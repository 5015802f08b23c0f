import type { BaseDataSpec } from "../../../rubric/rubric";
import { areaAddress, cellAddress } from "../../../spreadsheet/address";
import type { PlanCell, SheetPlan } from "../../../spreadsheet/plan";
import type { LayoutWords } from "../../locale";
import { rateFormula } from "../paint/funding";
import { SheetBuilder } from "../paint/sheetBuilder";
import * as styles from "../paint/styles";
import { baseDataSize, placeBaseData, type BaseDataPlaces, type BaseDataRow } from "./baseDataPlaces";

/** Full-width blanks, as such sheets are typed: they stay where the cell is copied to another program. */
const indent = "\u3000";

/** A row's name with its distance from the left. */
export const baseDataLabel = ({ label: { level = 0 } }: BaseDataRow, name: string): string =>
  indent.repeat(level) + name;

/** A rate of the row's own figures; everything else is typed. */
function figureCell({ section, figures }: BaseDataRow, index: number): PlanCell {
  const rate = section.figures[index]?.rate;
  if (!rate) return null;
  const at = (number: number): string | null => {
    const area = figures[number - 1];
    return area ? cellAddress(area.row, area.column) : null;
  };
  return rateFormula(at(rate.by), at(rate.of));
}

function putRow(sheet: SheetBuilder, row: BaseDataRow): void {
  sheet.put(row.row, 0, row.label.label === "" ? null : baseDataLabel(row, row.label.label));
  row.figures.forEach((area, index) => {
    const figure = row.section.figures[index];
    sheet.putMerged(area, figureCell(row, index));
    sheet.style(area, figure?.rate ? styles.rateStyle : figure?.counts ? styles.countStyle : styles.amountStyle);
  });
}

function putTable(sheet: SheetBuilder, { sections, fields }: BaseDataPlaces): void {
  for (const { section, title, headings, rows } of sections) {
    for (const row of rows) putRow(sheet, row);
    const below = { row: title.row, column: 0, rows: rows.length + 1, columns: 1 };
    sheet.style(below, styles.leftText);
    sheet.putMerged(title, section.title);
    sheet.style(title, styles.sectionHeading);
    section.figures.forEach(({ label }, index) => {
      const area = headings[index];
      if (!area) return;
      sheet.putMerged(area, label);
      sheet.style(area, styles.heading);
    });
  }
  for (const { field, label, place } of fields) {
    sheet.putMerged(label, field.label);
    sheet.putMerged(place, field.text ?? null);
    sheet.style(place, styles.leftText);
  }
}

/**
 * The base-data sheet (基础数据表) that a form asks for beside it: figures of the department which nothing scores. It is printed on
 * one page, and no check reads it.
 */
export function layOutBaseData(spec: BaseDataSpec, name: string, strings: LayoutWords): SheetPlan {
  const places = placeBaseData(spec);
  const { title, fields, foot, widths, heights, framed } = places;
  const sheet = new SheetBuilder(name, widths, heights);
  sheet.putMerged(title, spec.title);
  sheet.style(title, { ...styles.titleStyle, fontSize: 16 });
  putTable(sheet, places);
  for (const { text, area } of foot) {
    sheet.putMerged(area, text);
    sheet.style(area, styles.leftText);
  }
  const all = { row: 0, column: 0, rows: heights.length, columns: widths.length };
  sheet.styleBelow(framed, styles.bordered);
  sheet.styleBelow(all, { ...styles.body, fontSize: baseDataSize });
  return sheet.build({
    page: {
      orientation: "Portrait",
      printArea: areaAddress(all),
      centerFooter: strings.pageFooter,
      margins: { top: 40, bottom: 40, left: 36, right: 36 },
    },
    frozenRows: 0,
    gridlines: false,
    autofitRows: fields.map(({ place }) => `${place.row + 1}:${place.row + 1}`),
  });
}
