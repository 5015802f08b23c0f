import type { CellStyle } from "../../spreadsheet/plan";
import type { BorderData, CellStyleData } from "../../spreadsheet/ooxml/workbookData";

const THIN: BorderData = { style: "thin", color: "#000000" };
const ALL_AROUND = { top: THIN, bottom: THIN, left: THIN, right: THIN };

function styleData({ borders, ...style }: CellStyle): CellStyleData {
  return borders ? { ...style, ...ALL_AROUND } : style;
}

/** The workbook's cell styles, each once. */
export class PlanStyles {
  readonly styles: CellStyleData[] = [];
  private readonly numbers = new Map<string, number>();

  /** The number of a style; undefined for one that says nothing. */
  number(style: CellStyle | undefined): number | undefined {
    if (style === undefined || Object.keys(style).length === 0) return undefined;
    const key = JSON.stringify(Object.entries(style).sort());
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.styles.push(styleData(style)) - 1;
    this.numbers.set(key, number);
    return number;
  }
}
