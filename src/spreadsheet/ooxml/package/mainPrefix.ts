import { isElement, localName, spellingOf, type XmlElement } from "../../xml/xmlTree";

const SPREADSHEET = /\/spreadsheetml\/(2006\/)?main$/;

/** Some writers put a prefix before every element of the spreadsheet namespace (`x:worksheet`); without it one spelling serves all. */
export function normalizePrefix(root: XmlElement): XmlElement {
  const colon = root.name.indexOf(":");
  if (colon < 0) return root;
  const prefix = root.name.slice(0, colon);
  const namespace = root.attributes[`xmlns:${prefix}`];
  if (namespace === undefined || !SPREADSHEET.test(namespace)) return root;
  const strip = (node: XmlElement): XmlElement => ({
    name: node.name.startsWith(`${prefix}:`) ? localName(node.name) : node.name,
    attributes: node.attributes,
    children: node.children.map((child) => (isElement(child) ? strip(child) : child)),
    ...spellingOf(node),
  });
  const stripped = strip(root);
  // The prefixed declaration stays: markup-compatibility attributes may still name the prefix.
  return { ...stripped, attributes: { xmlns: namespace, ...stripped.attributes } };
}
