import { BorderStyleTypes, type IStyleData } from "@univerjs/core";
import type { ExtraFormat } from "../../workbook/extraFormat";

/** null takes a part away, also where Univer's types know none. */
const without = (parts: readonly (keyof IStyleData)[]): IStyleData =>
  Object.fromEntries(parts.map((part) => [part, null]));

const PLAIN_FONT = without(["ff", "fs", "bl", "it", "ul", "st", "va", "cl"]);

const PLAIN: IStyleData = { ...PLAIN_FONT, ...without(["bg", "bd", "n", "ht", "vt", "tb", "tr", "td"]) };

const font = (style: IStyleData): IStyleData => ({ ...PLAIN_FONT, ...style });

const NORMAL_EXTRAS: Partial<ExtraFormat> = {
  horizontalAlignment: undefined,
  verticalAlignment: undefined,
  indentLevel: undefined,
  shrinkToFit: undefined,
  autoIndent: undefined,
  readingOrder: undefined,
  fillPattern: undefined,
  locked: undefined,
  formulaHidden: undefined,
};

const line = (style: BorderStyleTypes, rgb: string): IStyleData["bd"] => ({ b: { s: style, cl: { rgb } } });

/**
 * Excel's cell styles that this host draws, by their names in the API. Each sets the parts of a format that it has: one with a font
 * all of the font, Normal everything.
 */
export const BUILT_IN_STYLES: Readonly<Record<string, IStyleData>> = {
  Normal: PLAIN,
  Good: font({ bg: { rgb: "#C6EFCE" }, cl: { rgb: "#006100" } }),
  Bad: font({ bg: { rgb: "#FFC7CE" }, cl: { rgb: "#9C0006" } }),
  Neutral: font({ bg: { rgb: "#FFEB9C" }, cl: { rgb: "#9C5700" } }),
  Percent: { n: { pattern: "0%" } },
  Comma: { n: { pattern: "#,##0.00" } },
  Currency: { n: { pattern: "$#,##0.00" } },
  Heading1: font({ bl: 1, fs: 15, cl: { rgb: "#44546A" }, bd: line(BorderStyleTypes.THICK, "#4472C4") }),
  Heading2: font({ bl: 1, fs: 13, cl: { rgb: "#44546A" }, bd: line(BorderStyleTypes.THICK, "#A2B8E1") }),
  Heading3: font({ bl: 1, fs: 11, cl: { rgb: "#44546A" }, bd: line(BorderStyleTypes.MEDIUM, "#8EA9DB") }),
  Heading4: font({ bl: 1, cl: { rgb: "#44546A" } }),
  WarningText: font({ cl: { rgb: "#FF0000" } }),
  Hlink: font({ cl: { rgb: "#0563C1" }, ul: { s: 1 } }),
};

/** The name by which the table above knows a style: Excel's own names have blanks. */
export function builtInName(name: string): string | undefined {
  const plain = name.replace(/ /g, "");
  return plain in BUILT_IN_STYLES ? plain : plain === "Hyperlink" ? "Hlink" : undefined;
}

/** What a style does to the parts of a format that Univer lacks. */
export function extrasOfStyle(name: string): Partial<ExtraFormat> {
  const style = BUILT_IN_STYLES[name] ?? {};
  const underline = "ul" in style ? { underline: undefined } : {};
  if (name !== "Normal") return { styleName: name, ...underline };
  return { styleName: name, ...underline, ...NORMAL_EXTRAS };
}
