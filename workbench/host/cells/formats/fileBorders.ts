import { BorderStyleTypes, type IBorderStyleData, type Nullable } from "@univerjs/core";
import type { BorderData } from "../../../../src/spreadsheet/ooxml/workbookData";
import { toHex } from "../../basics/color";

/** The file format's names of lines, in Univer's order. */
const NAMES = [
  "none",
  "thin",
  "hair",
  "dotted",
  "dashed",
  "dashDot",
  "dashDotDot",
  "double",
  "medium",
  "mediumDashed",
  "mediumDashDot",
  "mediumDashDotDot",
  "slantDashDot",
  "thick",
];

/** From a file's form. */
export function univerBorder({ style, color }: BorderData): IBorderStyleData {
  const type = NAMES.indexOf(style);
  return { s: type < 0 ? BorderStyleTypes.THIN : type, cl: { rgb: toHex(color) } };
}

/** Into a file's form. */
export function fileBorder(border: Nullable<IBorderStyleData>): BorderData | undefined {
  if (!border || border.s === BorderStyleTypes.NONE) return undefined;
  return { style: NAMES[border.s] ?? "thin", color: border.cl?.rgb ? toHex(border.cl.rgb) : "#000000" };
}
