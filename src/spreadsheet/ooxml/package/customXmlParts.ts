import { CONTENT_TYPE, CUSTOM_XML } from "./namespaces";
import type { OoxmlPackage } from "./ooxmlPackage";
import { element, localName, parseXml, type XmlElement } from "../../xml/xmlTree";
import type { WorkbookData } from "../workbookData";

type Part = WorkbookData["customXml"][number];

interface Stored extends Part {
  readonly part: string;
  readonly relationship: string;
}

function itemId(pkg: OoxmlPackage, part: string): string | undefined {
  const properties = pkg.related(part, "customXmlProps")?.target;
  if (properties === undefined || !pkg.has(properties)) return undefined;
  return Object.entries(pkg.tree(properties).attributes).find(([name]) => localName(name) === "itemID")?.[1];
}

function stored(pkg: OoxmlPackage, workbookPart: string): Stored[] {
  return pkg
    .relationships(workbookPart)
    .filter(
      (relationship) => relationship.kind === "customXml" && !relationship.external && pkg.has(relationship.target),
    )
    .map(({ id, target }) => ({
      part: target,
      relationship: id,
      id: itemId(pkg, target) ?? target,
      xml: pkg.text(target),
    }));
}

/** A part without properties has no id of its own: its name serves. */
export const readCustomXml = (pkg: OoxmlPackage, workbookPart: string): Part[] =>
  stored(pkg, workbookPart).map(({ id, xml }) => ({ id, xml }));

const GUID = /^\{[0-9A-F]{8}-(?:[0-9A-F]{4}-){3}[0-9A-F]{12}\}$/i;

/** The part is stored as UTF-8 whatever the text declares. */
const asUtf8 = (xml: string): string => xml.replace(/^(<\?xml[^>]*?encoding=)(["'])[^"']*\2/, "$1$2UTF-8$2");

function namespaceOf(xml: string): string {
  const root = parseXml(xml);
  const prefix = root.name.includes(":") ? root.name.slice(0, root.name.indexOf(":")) : undefined;
  return root.attributes[prefix === undefined ? "xmlns" : `xmlns:${prefix}`] ?? "";
}

function properties(id: string, xml: string): XmlElement {
  const namespace = namespaceOf(xml);
  const references = namespace === "" ? [] : [element("ds:schemaRef", { "ds:uri": namespace })];
  const itemID = GUID.test(id) ? id : `{${crypto.randomUUID().toUpperCase()}}`;
  return element("ds:datastoreItem", { "ds:itemID": itemID, "xmlns:ds": CUSTOM_XML }, [
    element("ds:schemaRefs", {}, references),
  ]);
}

function add(pkg: OoxmlPackage, workbookPart: string, { id, xml }: Part): void {
  const part = pkg.freeName("customXml/item", ".xml");
  const propertiesPart = part.replace("item", "itemProps");
  pkg.setText(part, asUtf8(xml));
  pkg.setTree(propertiesPart, properties(id, xml));
  pkg.setContentType(propertiesPart, CONTENT_TYPE.customXmlProperties);
  pkg.relate(part, "customXmlProps", propertiesPart);
  pkg.relate(workbookPart, "customXml", part);
}

/** Parts whose text did not change keep their bytes. */
export function writeCustomXml(pkg: OoxmlPackage, workbookPart: string, wanted: readonly Part[]): void {
  const old = new Map(stored(pkg, workbookPart).map((part) => [part.id, part]));
  for (const part of wanted) {
    const known = old.get(part.id);
    if (known === undefined) add(pkg, workbookPart, part);
    else if (known.xml !== part.xml) pkg.setText(known.part, asUtf8(part.xml));
    old.delete(part.id);
  }
  for (const { part, relationship } of old.values()) {
    for (const { target, external } of pkg.relationships(part)) if (!external) pkg.remove(target);
    pkg.remove(part);
    pkg.unrelate(workbookPart, relationship);
  }
}
