import { builtInFormat, builtInId, FIRST_OWN_FORMAT } from "./numberFormats";
import type { OoxmlPackage } from "../package/ooxmlPackage";
import { sameData } from "../workbook/sameData";
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

  constructor(
    private readonly pkg: OoxmlPackage,
    private readonly part: string,
  ) {
    this.root = pkg.tree(part);
  }

  items(table: string): XmlElement[] {
    return elements(childOf(this.root, table));
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
    const at = this.items(table).findIndex((other) => sameData(other, item));
    return at >= 0 ? at : this.append(table, item);
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
    let list = childOf(this.root, table);
    if (list === undefined) placeChild(this.root, (list = element(table)), STYLESHEET_ORDER);
    list.children.push(item);
    const count = list.children.filter((node) => typeof node !== "string").length;
    setAttributes(list, { count });
    this.pkg.markChanged(this.part);
    return count - 1;
  }
}
