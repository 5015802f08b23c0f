import { readAlignment, setAlignment } from "./alignmentPart";
import { borderElement, readBorders } from "./borderPart";
import { ConditionalStyles } from "./conditionalStyles";
import { fillElement, readFill } from "./fillPart";
import { fontElement, readFont } from "./fontPart";
import { plainStyle } from "./plainStyle";
import type { OoxmlPackage } from "../package/ooxmlPackage";
import { Palette } from "./palette";
import { dataKey, sameData } from "../workbook/sameData";
import { StyleTables } from "./styleTables";
import { isTrue } from "../../xml/isTrue";
import { childOf, cloneXml, element, setAttributes, type XmlElement } from "../../xml/xmlTree";
import type { CellStyleData } from "../workbookData";

/** The number of a cell format in the file's table (`s` of a cell). */
export type FormatIndex = number;

/**
 * The styles part: formats as {@link CellStyleData}, and formats for such data. A new format starts from the one the cell had, so
 * that what the data does not model (gradients, named styles, shrink to fit) survives a change of something else.
 */
export class StyleBook {
  readonly palette: Palette;
  readonly conditional: ConditionalStyles;
  private readonly tables: StyleTables;
  private readonly known = new Map<FormatIndex, CellStyleData>();
  private readonly made = new Map<string, FormatIndex>();
  /** Cells share their style objects: most answers are known by the object alone. */
  private readonly chosen = new WeakMap<CellStyleData, Map<string, FormatIndex>>();

  constructor(pkg: OoxmlPackage, part: string, themePart: string | undefined) {
    this.palette = Palette.of(pkg, themePart, pkg.tree(part));
    this.tables = new StyleTables(pkg, part);
    this.conditional = new ConditionalStyles(this.tables, this.palette);
  }

  /** The style of a cell format; a format that does not exist is the default. */
  style(index: FormatIndex): CellStyleData {
    const known = this.known.get(index);
    if (known !== undefined) return known;
    const style = this.read(this.format(index));
    this.known.set(index, style);
    return style;
  }

  /** Whether the format marks its cell's text as typed with a leading apostrophe. */
  isQuoted(index: FormatIndex): boolean {
    return isTrue(this.format(index)?.attributes["quotePrefix"]);
  }

  /** A format that shows as `style`; `quote` marks a text that would otherwise be taken for a formula when edited. */
  formatFor(style: CellStyleData, base: FormatIndex, quote: boolean): FormatIndex {
    const chosen = this.chosen.get(style) ?? new Map<string, FormatIndex>();
    this.chosen.set(style, chosen);
    const key = `${base} ${quote}`;
    const known = chosen.get(key) ?? this.choose(plainStyle(style), base, quote);
    chosen.set(key, known);
    return known;
  }

  private choose(style: CellStyleData, base: FormatIndex, quote: boolean): FormatIndex {
    // A cell that says nothing of its looks has those of the workbook, which need not be Excel's own default.
    const plain = Object.keys(style).length === 0 && Object.keys(this.style(base)).length > 0;
    const wanted = plain ? this.style(0) : style;
    const from = plain ? 0 : base;
    if (this.isQuoted(from) === quote && sameData(this.style(from), wanted)) return from;
    const key = `${from} ${quote} ${dataKey(wanted)}`;
    const made = this.made.get(key) ?? this.add(wanted, from, quote);
    this.made.set(key, made);
    return made;
  }

  private format(index: FormatIndex): XmlElement | undefined {
    return this.tables.items("cellXfs")[index];
  }

  /** The font, fill or border that a format points to. */
  private item(
    table: "fonts" | "fills" | "borders",
    format: XmlElement | undefined,
    attribute: string,
  ): XmlElement | undefined {
    return this.tables.items(table)[Number(format?.attributes[attribute] ?? 0)];
  }

  private read(format: XmlElement | undefined): CellStyleData {
    const font = this.item("fonts", format, "fontId");
    const fill = readFill(this.item("fills", format, "fillId"), this.palette);
    const numberFormat = this.tables.formatCode(Number(format?.attributes["numFmtId"] ?? 0));
    const locked = childOf(format, "protection")?.attributes["locked"];
    return {
      ...(font === undefined ? {} : readFont(font, this.palette)),
      ...(fill === undefined ? {} : { fill }),
      ...readAlignment(childOf(format, "alignment")),
      ...(numberFormat === undefined ? {} : { numberFormat }),
      ...(locked !== undefined && !isTrue(locked) ? { locked: false } : {}),
      ...readBorders(this.item("borders", format, "borderId"), this.palette),
    };
  }

  private add(style: CellStyleData, base: FormatIndex, quote: boolean): FormatIndex {
    const had = this.style(base);
    const format = cloneXml(
      this.format(base) ?? element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 }),
    );
    setAttributes(format, { quotePrefix: quote ? true : undefined });
    const font = this.item("fonts", format, "fontId") ?? element("font");
    const newFont = fontElement(style, font, this.palette);
    if (!sameData(font, newFont))
      setAttributes(format, { fontId: this.tables.appendOnce("fonts", newFont), applyFont: true });
    if (style.fill !== had.fill)
      setAttributes(format, { fillId: this.tables.appendOnce("fills", fillElement(style.fill)), applyFill: true });
    const border = this.item("borders", format, "borderId") ?? element("border");
    const newBorder = borderElement(style, border, this.palette);
    if (!sameData(border, newBorder))
      setAttributes(format, { borderId: this.tables.appendOnce("borders", newBorder), applyBorder: true });
    if (style.numberFormat !== had.numberFormat)
      setAttributes(format, { numFmtId: this.tables.numberFormat(style.numberFormat), applyNumberFormat: true });
    this.setAlignmentAndLock(format, style, had);
    return this.tables.append("cellXfs", format);
  }

  private setAlignmentAndLock(format: XmlElement, style: CellStyleData, had: CellStyleData): void {
    const alignment = childOf(format, "alignment") ?? element("alignment");
    setAlignment(alignment, style);
    const protection = childOf(format, "protection") ?? element("protection");
    if ((style.locked ?? true) !== (had.locked ?? true))
      setAttributes(protection, { locked: style.locked === false ? false : undefined });
    const others = format.children.filter(
      (node) => typeof node !== "string" && node.name !== "alignment" && node.name !== "protection",
    );
    const parts = [alignment, protection].filter((node) => Object.keys(node.attributes).length > 0);
    format.children = [...parts, ...others];
    setAttributes(format, {
      applyAlignment: parts.includes(alignment) ? true : undefined,
      applyProtection: parts.includes(protection) ? true : undefined,
    });
  }
}
