import { argb, type Palette } from "../styles/palette";
import { CELL_ORDER, DEFAULT_FONT, isOn } from "../styles/fontPart";
import { childOf, element, elements, type XmlElement } from "../../xml/xmlTree";
import type { RunFontData } from "../textRunData";
import type { CellStyleData } from "../workbookData";

const SCRIPTS: Readonly<Record<string, RunFontData["script"]>> = { superscript: "superscript", subscript: "subscript" };

/** What an `rPr` element says; undefined where it says nothing. */
export function readRunFont(properties: XmlElement | undefined, palette: Palette): RunFontData | undefined {
  if (properties === undefined || elements(properties).length === 0) return undefined;
  const name = childOf(properties, "rFont")?.attributes["val"];
  const size = Number(childOf(properties, "sz")?.attributes["val"]);
  const color = palette.color(childOf(properties, "color"));
  const script = SCRIPTS[childOf(properties, "vertAlign")?.attributes["val"] ?? ""];
  return {
    ...(name === undefined ? {} : { fontName: name }),
    ...(size > 0 ? { fontSize: size } : {}),
    ...(isOn(properties, "b") ? { bold: true } : {}),
    ...(isOn(properties, "i") ? { italic: true } : {}),
    ...(isOn(properties, "u") ? { underline: true } : {}),
    ...(isOn(properties, "strike") ? { strikethrough: true } : {}),
    ...(color === undefined ? {} : { fontColor: color }),
    ...(script === undefined ? {} : { script }),
  };
}

/** An `rPr` element. It says everything, as Excel writes it: what it leaves out would not be the cell's, but the program's default. */
export function runFontElement(font: RunFontData, cell: CellStyleData): XmlElement {
  const color = font.fontColor ?? cell.fontColor;
  const toggles = [
    ["b", font.bold],
    ["i", font.italic],
    ["strike", font.strikethrough],
    ["u", font.underline],
  ] as const;
  const parts = [
    ...toggles.flatMap(([name, isWanted]) => (isWanted === true ? [element(name)] : [])),
    ...(font.script === undefined ? [] : [element("vertAlign", { val: font.script })]),
    element("sz", { val: font.fontSize ?? cell.fontSize ?? DEFAULT_FONT.size }),
    color === undefined ? element("color", { theme: 1 }) : element("color", { rgb: argb(color) }),
    element("rFont", { val: font.fontName ?? cell.fontName ?? DEFAULT_FONT.name }),
  ];
  return element(
    "rPr",
    {},
    parts.sort((a, b) => CELL_ORDER.indexOf(a.name) - CELL_ORDER.indexOf(b.name)),
  );
}
