import { BorderStyleTypes, type IStyleData } from "@univerjs/core";

const PLAIN: IStyleData = { bg: null, cl: null, bd: null, n: null, ht: null, tb: null };

const line = (style: BorderStyleTypes, rgb: string): IStyleData["bd"] => ({ b: { s: style, cl: { rgb } } });

/** Excel's cell styles that this host draws, by their names in the API. */
export const BUILT_IN_STYLES: Readonly<Record<string, IStyleData>> = {
  Normal: PLAIN,
  Good: { bg: { rgb: "#C6EFCE" }, cl: { rgb: "#006100" } },
  Bad: { bg: { rgb: "#FFC7CE" }, cl: { rgb: "#9C0006" } },
  Neutral: { bg: { rgb: "#FFEB9C" }, cl: { rgb: "#9C5700" } },
  Percent: { n: { pattern: "0%" } },
  Comma: { n: { pattern: "#,##0.00" } },
  Currency: { n: { pattern: "$#,##0.00" } },
  Heading1: { bl: 1, fs: 15, cl: { rgb: "#44546A" }, bd: line(BorderStyleTypes.THICK, "#4472C4") },
  Heading2: { bl: 1, fs: 13, cl: { rgb: "#44546A" }, bd: line(BorderStyleTypes.THICK, "#A2B8E1") },
  Heading3: { bl: 1, fs: 11, cl: { rgb: "#44546A" }, bd: line(BorderStyleTypes.MEDIUM, "#8EA9DB") },
  Heading4: { bl: 1, cl: { rgb: "#44546A" } },
  WarningText: { cl: { rgb: "#FF0000" } },
  Hlink: { cl: { rgb: "#0563C1" }, ul: { s: 1 } },
};

/** The name by which the table above knows a style: Excel's own names have blanks. */
export function builtInName(name: string): string | undefined {
  const plain = name.replace(/ /g, "");
  return plain in BUILT_IN_STYLES ? plain : plain === "Hyperlink" ? "Hlink" : undefined;
}
