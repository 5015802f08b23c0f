import { argb, type Palette } from "./palette";
import { childOf, cloneXml, element, isElement, type XmlElement } from "../../xml/xmlTree";
import type { BorderData, CellStyleData } from "../workbookData";

const SIDES = ["left", "right", "top", "bottom"] as const;
const ORDER = ["start", "left", "end", "right", "top", "bottom", "diagonal", "vertical", "horizontal"];
type Borders = Pick<CellStyleData, (typeof SIDES)[number]>;

const AUTOMATIC = "#000000";

function readSide(side: XmlElement | undefined, palette: Palette): BorderData | undefined {
  const style = side?.attributes["style"];
  if (style === undefined || style === "none") return undefined;
  return { style, color: palette.color(childOf(side, "color")) ?? AUTOMATIC };
}

/** Styles are those of the file: thin, medium, thick, double, hair, dotted, dashed, ... */
export function readBorders(border: XmlElement | undefined, palette: Palette): Borders {
  const result: Partial<Record<(typeof SIDES)[number], BorderData>> = {};
  for (const name of SIDES) {
    const side = readSide(childOf(border, name), palette);
    if (side !== undefined) result[name] = side;
  }
  return result;
}

const same = (a: BorderData | undefined, b: BorderData | undefined): boolean =>
  a?.style === b?.style && a?.color === b?.color;

/** Sides that are as in the base keep their element (a theme's colour, say), and so does the diagonal. */
export function borderElement(style: CellStyleData, base: XmlElement, palette: Palette): XmlElement {
  const border = cloneXml(base);
  const had = readBorders(base, palette);
  for (const name of SIDES) {
    const want = style[name];
    if (same(want, had[name])) continue;
    const children = want === undefined ? [] : [element("color", { rgb: argb(want.color) })];
    border.children = border.children.filter((child) => isElement(child) && child.name !== name);
    border.children.push(element(name, { style: want?.style }, children));
  }
  border.children = border.children.filter(isElement).sort((a, b) => ORDER.indexOf(a.name) - ORDER.indexOf(b.name));
  return border;
}
