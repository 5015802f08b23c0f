import { builtInFormat, builtInId, FIRST_OWN_FORMAT } from "./numberFormats";
import type { OoxmlPackage } from "../package/ooxmlPackage";
import { dataKey } from "../workbook/sameData";
import { STYLESHEET_ORDER, placeChild } from "../package/elementOrder";
import {
  childOf,
  childrenOf,
  element,
  elements,
  setAttributes,
  type XmlElement,
  type XmlNode,
} from "../../xml/xmlTree";

/** The numbered lists of the styles part; entries are only ever added, since numbers stand all over the file. */
export class StyleTables {
  private readonly root: XmlElement;
  private readonly entries = new Map<string, XmlElement[]>();
  /** The first entry of each kind, by what it says. */
  private readonly numbers = new Map<string, Map<string, number>>();

  constructor(
    private readonly pkg: OoxmlPackage,
    private readonly part: string,
  ) {
    this.root = pkg.tree(part);
  }

  items(table: string): readonly XmlElement[] {
    return this.entriesOf(table);
  }

  /** A number format's code; undefined for the general one. */
  formatCode(id: number): string | undefined {
    const own = childrenOf(childOf(this.root, "numFmts"), "numFmt").find(
      (node) => Number(node.attributes["numFmtId"]) === id,
    );
    const code = own?.attributes["formatCode"] ?? builtInFormat(id);
    return code === "General" ? undefined : code;
  }

  /** The number of a format code. */
  numberFormat(code: string | undefined): number {
    if (code === undefined || code === "General") return 0;
    const builtIn = builtInId(code);
    if (builtIn !== undefined) return builtIn;
    const known = childrenOf(childOf(this.root, "numFmts"), "numFmt");
    const same = known.find((node) => node.attributes["formatCode"] === code);
    if (same !== undefined) return Number(same.attributes["numFmtId"]);
    const id = Math.max(FIRST_OWN_FORMAT - 1, ...known.map((node) => Number(node.attributes["numFmtId"]))) + 1;
    this.append("numFmts", element("numFmt", { numFmtId: id, formatCode: code }));
    return id;
  }

  /** The number of an equal entry, or of a new one. */
  appendOnce(table: string, item: XmlElement): number {
    const numbers = this.numbersOf(table);
    const key = dataKey(item);
    const number = numbers.get(key) ?? this.append(table, item);
    numbers.set(key, number);
    return number;
  }

  /** Takes entries away from the end of a list, where no number changes by it. */
  dropLast(table: string, isUnused: (index: number) => boolean): void {
    const list = childOf(this.root, table);
    const items = this.items(table);
    let count = items.length;
    while (count > 0 && isUnused(count - 1)) count -= 1;
    if (list === undefined || count === items.length) return;
    const gone = new Set<XmlNode>(items.slice(count));
    list.children = list.children.filter((node) => !gone.has(node));
    setAttributes(list, { count });
    this.pkg.markChanged(this.part);
  }

  append(table: string, item: XmlElement): number {
    const entries = this.entriesOf(table);
    let list = childOf(this.root, table);
    if (list === undefined) placeChild(this.root, (list = element(table)), STYLESHEET_ORDER);
    list.children.push(item);
    setAttributes(list, { count: entries.push(item) });
    this.pkg.markChanged(this.part);
    return entries.length - 1;
  }

  private entriesOf(table: string): XmlElement[] {
    const entries = this.entries.get(table) ?? elements(childOf(this.root, table));
    this.entries.set(table, entries);
    return entries;
  }

  private numbersOf(table: string): Map<string, number> {
    const known = this.numbers.get(table);
    if (known) return known;
    const numbers = new Map<string, number>();
    this.entriesOf(table).forEach((item, number) => {
      const key = dataKey(item);
      if (!numbers.has(key)) numbers.set(key, number);
    });
    this.numbers.set(table, numbers);
    return numbers;
  }
}
