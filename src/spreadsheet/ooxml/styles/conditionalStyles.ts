import { borderElement, readBorders } from "./borderPart";
import { conditionalFillElement, readConditionalFill } from "./fillPart";
import { fontElement, readFont } from "./fontPart";
import { argb, type Palette } from "./palette";
import type { StyleTables } from "./styleTables";
import { childOf, element } from "../../xml/xmlTree";
import type { CellStyleData } from "../workbookData";

/** The styles of conditional formats, which say only what they change. */
export class ConditionalStyles {
  constructor(
    private readonly tables: StyleTables,
    private readonly palette: Palette,
  ) {}

  style(index: number): CellStyleData {
    const dxf = this.tables.items("dxfs")[index];
    if (dxf === undefined) return {};
    const font = childOf(dxf, "font");
    const fill = readConditionalFill(childOf(dxf, "fill"), this.palette);
    const format = childOf(dxf, "numFmt")?.attributes["formatCode"];
    return {
      ...(font === undefined ? {} : readFont(font, this.palette)),
      ...readBorders(childOf(dxf, "border"), this.palette),
      ...(fill === undefined ? {} : { fill }),
      ...(format === undefined ? {} : { numberFormat: format }),
    };
  }

  /** The number of an equal style, or of a new one. */
  add(style: CellStyleData): number {
    const font = fontElement(style, element("font"), this.palette, true);
    if (style.fontColor !== undefined && childOf(font, "color") === undefined)
      font.children.push(element("color", { rgb: argb(style.fontColor) }));
    const border = borderElement(style, element("border"), this.palette);
    const dxf = element("dxf", {}, [
      ...(font.children.length > 0 ? [font] : []),
      ...(style.numberFormat === undefined
        ? []
        : [
            element("numFmt", {
              numFmtId: this.tables.numberFormat(style.numberFormat),
              formatCode: style.numberFormat,
            }),
          ]),
      ...(style.fill === undefined ? [] : [conditionalFillElement(style.fill)]),
      ...(border.children.length > 0 ? [border] : []),
    ]);
    return this.tables.appendOnce("dxfs", dxf);
  }

  /** Lets go of styles that nothing refers to any more, as far as no other number changes by it. */
  dropUnused(candidates: ReadonlySet<number>, isUsed: (index: number) => boolean): void {
    this.tables.dropLast("dxfs", (index) => candidates.has(index) && !isUsed(index));
  }
}
