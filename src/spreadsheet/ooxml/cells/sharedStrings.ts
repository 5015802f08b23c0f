import { CONTENT_TYPE, MAIN } from "../package/namespaces";
import type { OoxmlPackage } from "../package/ooxmlPackage";
import { childOf, childrenOf, element, elements, setAttributes, textOf, type XmlElement } from "../../xml/xmlTree";
import { readXstring, writeXstring } from "../xstring";

/** The text of a string item: its runs joined, its phonetic reading left out. */
export function itemText(item: XmlElement | undefined): string {
  if (item === undefined) return "";
  const plain = childOf(item, "t");
  const runs = childrenOf(item, "r").map((run) => textOf(childOf(run, "t")));
  return readXstring((plain === undefined ? "" : textOf(plain)) + runs.join(""));
}

/** A `t` element that keeps leading, trailing and line-breaking white space. */
export const textElement = (text: string): XmlElement => ({
  ...element(
    "t",
    { "xml:space": /^\s|\s$|[\n\t]| {2}/.test(text) ? "preserve" : undefined },
    text === "" ? [] : [writeXstring(text)],
  ),
  spelledOut: true,
});

/** The workbook's table of texts; the part is made when the first text is added. */
export class SharedStrings {
  private readonly items: XmlElement[];
  private readonly plain = new Map<string, number>();

  constructor(
    private readonly pkg: OoxmlPackage,
    private readonly workbookPart: string,
    private part: string | undefined,
  ) {
    this.items = part === undefined ? [] : elements(pkg.tree(part)).filter((node) => node.name === "si");
    this.items.forEach((item, at) => {
      const only = elements(item);
      if (only.length === 1 && only[0]!.name === "t" && !this.plain.has(itemText(item)))
        this.plain.set(itemText(item), at);
    });
  }

  /** Undefined where the table has no such item. */
  text(index: number): string | undefined {
    const item = this.items[index];
    return item === undefined ? undefined : itemText(item);
  }

  /** The index of an unformatted item with that text. */
  indexOf(text: string): number {
    const known = this.plain.get(text);
    if (known !== undefined) return known;
    const tree = this.tree();
    const item = element("si", {}, [textElement(text)]);
    this.items.push(item);
    tree.children.push(item);
    // How often texts are used is not counted again: both numbers are optional.
    setAttributes(tree, { count: undefined, uniqueCount: undefined });
    this.pkg.markChanged(this.part!);
    this.plain.set(text, this.items.length - 1);
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
