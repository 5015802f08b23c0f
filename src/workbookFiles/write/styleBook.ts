import type { CellStyle } from "../../spreadsheet/plan";
import { element, list } from "./xml";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
/** Own number formats count from here. */
const FIRST_FORMAT = 164;
/** Column widths count in digits of the default font: {@link columnWidth} reckons with this one. */
const DEFAULT_FONT = { fontName: "Calibri", fontSize: 11 };

const argb = (color: string): string => `FF${color.replace("#", "").toUpperCase()}`;
const color = (name: string, rgb: string | undefined): string =>
  rgb === undefined ? "" : element(name, { rgb: argb(rgb) });

const solid = (fill: string | undefined): string =>
  fill === undefined
    ? element("fill", {}, element("patternFill", { patternType: "none" }))
    : element(
        "fill",
        {},
        element("patternFill", { patternType: "solid" }, color("fgColor", fill), element("bgColor", { indexed: 64 })),
      );

function fontXml({ bold, fontColor, fontName, fontSize }: CellStyle): string {
  return element(
    "font",
    {},
    bold ? element("b") : "",
    element("sz", { val: fontSize ?? DEFAULT_FONT.fontSize }),
    color("color", fontColor),
    element("name", { val: fontName ?? DEFAULT_FONT.fontName }),
  );
}

const SIDES = ["left", "right", "top", "bottom"] as const;
const borderXml = ({ borders }: CellStyle): string =>
  element(
    "border",
    {},
    ...SIDES.map((side) => (borders ? element(side, { style: "thin" }) : element(side))),
    element("diagonal"),
  );

function alignmentXml({ horizontal, vertical, wrap }: CellStyle): string {
  if (horizontal === undefined && vertical === undefined && wrap === undefined) return "";
  return element("alignment", {
    horizontal: horizontal?.toLowerCase(),
    vertical: vertical?.toLowerCase(),
    wrapText: wrap ? true : undefined,
  });
}

/** Different items by their XML, numbered in the order in which they are asked for. */
class Numbered {
  private readonly numbers = new Map<string, number>();

  constructor(...first: readonly string[]) {
    first.forEach((item) => this.number(item));
  }

  number(item: string): number {
    const known = this.numbers.get(item);
    if (known !== undefined) return known;
    const number = this.numbers.size;
    this.numbers.set(item, number);
    return number;
  }

  get items(): readonly string[] {
    return [...this.numbers.keys()];
  }
}

/** The workbook's cell styles, each once, and the styles part with all of them. */
export class StyleBook {
  private readonly fonts = new Numbered(fontXml({}));
  // The first two fills are fixed by the format, whatever stands there.
  private readonly fills = new Numbered(
    solid(undefined),
    element("fill", {}, element("patternFill", { patternType: "gray125" })),
  );
  private readonly borders = new Numbered(borderXml({}));
  private readonly formats = new Numbered();
  private readonly cellFormats = new Numbered();
  private readonly marks = new Numbered();

  constructor() {
    this.cellStyle({});
  }

  /**
   * The number of a cell's style.
   * @param quoted marks a text that Excel would take for a formula when its cell is edited, as a leading apostrophe does
   */
  cellStyle(style: CellStyle, quoted = false): number {
    const alignment = alignmentXml(style);
    const { numberFormat = "General" } = style;
    return this.cellFormats.number(
      element(
        "xf",
        {
          numFmtId: numberFormat === "General" ? 0 : FIRST_FORMAT + this.formats.number(numberFormat),
          fontId: this.fonts.number(fontXml(style)),
          fillId: this.fills.number(solid(style.fill)),
          borderId: this.borders.number(borderXml(style)),
          xfId: 0,
          applyNumberFormat: true,
          applyFont: true,
          applyFill: true,
          applyBorder: true,
          quotePrefix: quoted ? true : undefined,
          applyAlignment: alignment === "" ? undefined : true,
        },
        alignment,
      ),
    );
  }

  /** The number of what a conditional format changes. */
  mark(fill: string, fontColor: string | undefined): number {
    const font = fontColor === undefined ? "" : element("font", {}, color("color", fontColor));
    // A conditional fill keeps its colour where others keep the pattern's.
    const pattern = element(
      "fill",
      {},
      element("patternFill", { patternType: "solid" }, color("fgColor", fill), color("bgColor", fill)),
    );
    return this.marks.number(element("dxf", {}, font, pattern));
  }

  /** The styles part. */
  xml(): string {
    const formats = this.formats.items.map((formatCode, index) =>
      element("numFmt", { numFmtId: FIRST_FORMAT + index, formatCode }),
    );
    const plain = element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 });
    return element(
      "styleSheet",
      { xmlns: MAIN },
      list("numFmts", formats),
      list("fonts", this.fonts.items),
      list("fills", this.fills.items),
      list("borders", this.borders.items),
      list("cellStyleXfs", [plain]),
      list("cellXfs", this.cellFormats.items),
      list("cellStyles", [element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })]),
      list("dxfs", this.marks.items),
    );
  }
}
