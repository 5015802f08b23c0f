import { DEFAULT_FONT } from "./fontPart";
import type { CellStyleData } from "../workbookData";

const DEFAULTS: Readonly<Record<string, unknown>> = {
  fontName: DEFAULT_FONT.name,
  fontSize: DEFAULT_FONT.size,
  fontColor: DEFAULT_FONT.color,
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  horizontal: "General",
  vertical: "Bottom",
  wrap: false,
  indent: 0,
  rotation: 0,
  numberFormat: "General",
  locked: true,
};
const SIDES = ["top", "bottom", "left", "right"];

const upper = (value: unknown): unknown => (typeof value === "string" ? value.toUpperCase() : value);

/** The style in the one spelling that reading gives: without what is the default anyway, colours in capitals. */
export function plainStyle(style: CellStyleData): CellStyleData {
  const entries = Object.entries(style).flatMap(([key, value]: [string, unknown]): [string, unknown][] => {
    if (value === undefined || value === null) return [];
    if (SIDES.includes(key)) {
      const border = value as { style: string; color: string };
      return border.style === "none" ? [] : [[key, { style: border.style, color: upper(border.color) }]];
    }
    const spelled = key === "fill" || key === "fontColor" ? upper(value) : value;
    return spelled === DEFAULTS[key] ? [] : [[key, spelled]];
  });
  return Object.fromEntries(entries);
}
