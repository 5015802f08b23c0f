import { CONTENT_TYPE, MAIN } from "../package/namespaces";
import type { OoxmlPackage } from "../package/ooxmlPackage";
import type { Palette } from "../styles/palette";
import { childOf, childrenOf, cloneXml, element, elements, setAttributes, type XmlElement } from "../../xml/xmlTree";
import { dataKey } from "../workbook/sameData";
import { readRunFont, runFontElement } from "./runFont";
import { itemRuns, itemText, richItem, textElement } from "./stringItem";
import type { RunFontData, TextRunData } from "../textRunData";
import type { CellStyleData } from "../workbookData";

/** A text and its fonts, as a key. */
const keyOf = (text: string, runs: readonly TextRunData[] | undefined): string =>
  runs === undefined ? `t${text}` : `r${dataKey(runs)}${text}`;

const isPlain = (item: XmlElement): boolean => {
  const [first, ...others] = elements(item);
  return first?.name === "t" && others.length === 0;
};

/** The workbook's table of texts; the part is made when the first text is added. */
export class SharedStrings {
  private readonly items: XmlElement[];
  private readonly known = new Map<string, number>();
  /** How the file spells the fonts of its texts, with what the data does not model. */
  private readonly fonts = new Map<string, XmlElement>();

  constructor(
    private readonly pkg: OoxmlPackage,
    private readonly workbookPart: string,
    private part: string | undefined,
    private readonly palette: Palette,
  ) {
    this.items = part === undefined ? [] : elements(pkg.tree(part)).filter((node) => node.name === "si");
    this.items.forEach((item, at) => {
      const key = keyOf(itemText(item), itemRuns(item, palette));
      // A text that moves keeps its phonetic reading; one that is typed anew takes an item without it where there is one.
      if (!this.known.has(key) || (isPlain(item) && !isPlain(this.items[this.known.get(key)!]!)))
        this.known.set(key, at);
      this.learnFonts(item, this.fonts);
    });
  }

  /** Undefined where the table has no such item. */
  item(index: number): XmlElement | undefined {
    return this.items[index];
  }

  /** The fonts of an item, or of a text that stands in its cell; undefined where all of it has the cell's. */
  runs(item: XmlElement | undefined): readonly TextRunData[] | undefined {
    if (item !== undefined) this.learnFonts(item, this.fonts);
    return itemRuns(item, this.palette);
  }

  /** The index of an item in the cell's font. */
  indexOf(text: string): number {
    return (
      this.known.get(keyOf(text, undefined)) ?? this.add(keyOf(text, undefined), element("si", {}, [textElement(text)]))
    );
  }

  /**
   * The index of an item in several fonts.
   * @param cell what the cell looks like
   * @param before the item that was the cell's: its fonts are spelled as they were
   */
  richIndexOf(text: string, runs: readonly TextRunData[], cell: CellStyleData, before: XmlElement | undefined): number {
    const key = keyOf(text, runs);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const own = new Map<string, XmlElement>();
    if (before !== undefined) this.learnFonts(before, own);
    const spelled = (font: RunFontData): XmlElement => {
      const found = own.get(dataKey(font)) ?? this.fonts.get(dataKey(font));
      return found === undefined ? runFontElement(font, cell) : cloneXml(found);
    };
    return this.add(key, richItem(text, runs, spelled));
  }

  private learnFonts(item: XmlElement, into: Map<string, XmlElement>): void {
    for (const run of childrenOf(item, "r")) {
      const properties = childOf(run, "rPr");
      const key = dataKey(readRunFont(properties, this.palette));
      if (properties !== undefined && !into.has(key)) into.set(key, properties);
    }
  }

  private add(key: string, item: XmlElement): number {
    const tree = this.tree();
    this.items.push(item);
    tree.children.push(item);
    // How often texts are used is not counted again: both numbers are optional.
    setAttributes(tree, { count: undefined, uniqueCount: undefined });
    this.pkg.markChanged(this.part!);
    this.known.set(key, this.items.length - 1);
    return this.items.length - 1;
  }

  private tree(): XmlElement {
    if (this.part !== undefined) return this.pkg.tree(this.part);
    this.part = this.pkg.freeName("xl/sharedStrings", ".xml").replace("sharedStrings1", "sharedStrings");
    this.pkg.setTree(this.part, element("sst", { xmlns: MAIN }));
    this.pkg.setContentType(this.part, CONTENT_TYPE.sharedStrings);
    this.pkg.relate(this.workbookPart, "sharedStrings", this.part);
    return this.pkg.tree(this.part);
  }
}
