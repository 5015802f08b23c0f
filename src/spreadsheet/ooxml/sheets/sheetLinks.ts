import { cellAddress } from "../../address";
import { element } from "../../xml/xmlTree";
import type { LinkData } from "../linkData";
import { replaceChild, WORKSHEET_ORDER } from "../package/elementOrder";
import { OFFICE_RELATIONSHIPS } from "../package/namespaces";
import type { SheetContext } from "./sheetContext";

/** Puts these links in the place of those that the sheet has; one relationship for each address. */
export function writeLinks({ pkg, part, root }: SheetContext, links: readonly LinkData[]): void {
  for (const { id, kind } of pkg.relationships(part)) if (kind === "hyperlink") pkg.unrelate(part, id);
  const known = new Map<string, string>();
  const idOf = (target: string): string => {
    const id = known.get(target) ?? pkg.relate(part, "hyperlink", target, { external: true });
    known.set(target, id);
    return id;
  };
  const nodes = links.map(({ row, column, target, place }) =>
    element("hyperlink", {
      ref: cellAddress(row, column),
      ...(target === undefined ? {} : { "r:id": idOf(target) }),
      ...(place === undefined ? {} : { location: place }),
    }),
  );
  const declared = root.attributes["xmlns:r"] === undefined ? { "xmlns:r": OFFICE_RELATIONSHIPS } : {};
  const list = nodes.length === 0 ? undefined : element("hyperlinks", declared, nodes);
  replaceChild(root, "hyperlinks", list, WORKSHEET_ORDER);
}
