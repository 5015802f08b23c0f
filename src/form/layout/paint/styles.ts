import type { CellStyle } from "../../../spreadsheet/plan";
import { bodySize } from "../measure/textHeight";

/** The look of the printed form: 宋体 for the table, 黑体 for headings, as offices print it. */
export const body: CellStyle = {
  fontName: "宋体",
  fontSize: bodySize,
  wrap: true,
  vertical: "Center",
  horizontal: "Center",
};

export const bordered: CellStyle = { borders: true };
export const leftText: CellStyle = { horizontal: "Left" };
export const rightText: CellStyle = { horizontal: "Right" };
export const heading: CellStyle = { bold: true };
/** Of a title above labels that stand on the left. */
export const sectionHeading: CellStyle = { bold: true, horizontal: "Center" };
/** As systems print what must be filled in. */
export const obligatoryHeading: CellStyle = { fontColor: "#C00000" };
export const attachmentStyle: CellStyle = { fontName: "黑体", fontSize: 12, horizontal: "Left", wrap: false };
export const titleStyle: CellStyle = { fontName: "黑体", fontSize: 18, bold: true, wrap: false };
export const yearStyle: CellStyle = { fontSize: 12, wrap: false };
export const amountStyle: CellStyle = { numberFormat: "#,##0.00" };
/** Numbers with a fixed number of decimals. */
export const decimalsStyle = (decimals: number): CellStyle => ({
  numberFormat: decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`,
});
export const countStyle = decimalsStyle(0);
export const rateStyle: CellStyle = { numberFormat: "0.00%" };

/** Cells that somebody fills in on the work paper; the form itself stays as the office prints it. */
export const inputStyle: CellStyle = { fill: "#FFF9E0" };
export const hintStyle: CellStyle = { horizontal: "Left", fontColor: "#595959" };
/** Words that a formula gives while something is missing. */
export const noteStyle: CellStyle = { horizontal: "Left", fontColor: "#9C0006" };

/** A deduction without a justification; kept light so that black text stays readable in print. */
export const problemFill = "#FFD9D6";
