import { argb, type Palette } from "./palette";
import { childOf, cloneXml, element, isElement, type XmlElement } from "../../xml/xmlTree";
import type { CellStyleData } from "../workbookData";

/** What a style means where it says nothing: Excel's own default. */
export const DEFAULT_FONT = { name: "Calibri", size: 11, color: "#000000" } as const;

type FontData = Pick<
  CellStyleData,
  "fontName" | "fontSize" | "bold" | "italic" | "underline" | "strikethrough" | "fontColor"
>;

/** Excel repairs a file whose font children come in another order (the standard allows any). */
export const CELL_ORDER: readonly string[] = [
  "b",
  "i",
  "strike",
  "condense",
  "extend",
  "outline",
  "shadow",
  "u",
  "vertAlign",
  "sz",
  "color",
  "name",
  "rFont",
  "family",
  "charset",
  "scheme",
];

/** Whether a property that is there or not is there. */
export const isOn = (font: XmlElement, name: string): boolean => {
  const node = childOf(font, name);
  const value = node?.attributes["val"];
  return node !== undefined && value !== "0" && value !== "false" && value !== "none";
};

/** A `font` element's properties, those left out that are Excel's default. */
export function readFont(font: XmlElement, palette: Palette): FontData {
  const name = childOf(font, "name")?.attributes["val"];
  const size = Number(childOf(font, "sz")?.attributes["val"]);
  const color = palette.color(childOf(font, "color"));
  return {
    ...(name !== undefined && name !== DEFAULT_FONT.name ? { fontName: name } : {}),
    ...(size > 0 && size !== DEFAULT_FONT.size ? { fontSize: size } : {}),
    ...(isOn(font, "b") ? { bold: true } : {}),
    ...(isOn(font, "i") ? { italic: true } : {}),
    ...(isOn(font, "u") ? { underline: true } : {}),
    ...(isOn(font, "strike") ? { strikethrough: true } : {}),
    ...(color !== undefined && color !== DEFAULT_FONT.color ? { fontColor: color } : {}),
  };
}

const isDefault = (style: CellStyleData): boolean => style.fontName === undefined;

/** The base font with the properties that differ from it replaced. A conditional format's font (`partial`) says nothing of what it leaves alone. */
export function fontElement(style: CellStyleData, base: XmlElement, palette: Palette, partial = false): XmlElement {
  const font = cloneXml(base);
  const had = readFont(base, palette);
  const put = (name: string, node: XmlElement | undefined): void => {
    font.children = font.children.filter((child) => isElement(child) && child.name !== name);
    if (node !== undefined) font.children.push(node);
  };
  const toggle = (name: string, want: boolean | undefined, was: boolean | undefined): void => {
    if ((want ?? false) !== (was ?? false)) put(name, want === true ? element(name) : undefined);
  };
  toggle("b", style.bold, had.bold);
  toggle("i", style.italic, had.italic);
  toggle("strike", style.strikethrough, had.strikethrough);
  toggle("u", style.underline, had.underline);
  if (style.fontSize !== had.fontSize)
    put(
      "sz",
      partial && style.fontSize === undefined ? undefined : element("sz", { val: style.fontSize ?? DEFAULT_FONT.size }),
    );
  if (style.fontColor !== had.fontColor)
    put(
      "color",
      style.fontColor === undefined
        ? partial
          ? undefined
          : element("color", { theme: 1 })
        : element("color", { rgb: argb(style.fontColor) }),
    );
  if (style.fontName !== had.fontName && !(partial && isDefault(style))) {
    for (const dependent of ["family", "charset", "scheme"]) put(dependent, undefined);
    put("name", element("name", { val: style.fontName ?? DEFAULT_FONT.name }));
  }
  font.children = font.children
    .filter(isElement)
    .sort((a, b) => CELL_ORDER.indexOf(a.name) - CELL_ORDER.indexOf(b.name));
  return font;
}
