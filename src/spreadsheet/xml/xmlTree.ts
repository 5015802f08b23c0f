import { escapeXmlAttribute, escapeXmlText } from "./entities";
import { CLOSE, END, OPEN, TEXT, XmlScanner } from "./xmlScanner";

/** An XML part as a tree that is written back as it was read; names keep their prefix. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Record<string, string>;
  children: XmlNode[];
  /** Stands as `<si></si>` although it is empty: some readers pass over `<si/>` and count the rest wrongly. */
  readonly spelledOut?: true;
}
export type XmlNode = XmlElement | string;

type AttributeValue = string | number | boolean | undefined;

const attributeText = (value: Exclude<AttributeValue, undefined>): string =>
  typeof value === "boolean" ? (value ? "1" : "0") : String(value);

/** Undefined attributes are left out; booleans become 1 and 0. */
export function element(
  name: string,
  attributes: Readonly<Record<string, AttributeValue>> = {},
  children: XmlNode[] = [],
): XmlElement {
  const result: XmlElement = { name, attributes: {}, children };
  setAttributes(result, attributes);
  return result;
}

/** Sets what is given and removes what is given as undefined. */
export function setAttributes(target: XmlElement, attributes: Readonly<Record<string, AttributeValue>>): void {
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) delete target.attributes[key];
    else target.attributes[key] = attributeText(value);
  }
}

export const isElement = (node: XmlNode): node is XmlElement => typeof node !== "string";
export const elements = (parent: XmlElement | undefined): XmlElement[] =>
  parent === undefined ? [] : parent.children.filter(isElement);
export const childrenOf = (parent: XmlElement | undefined, name: string): XmlElement[] =>
  elements(parent).filter((node) => node.name === name);
export const childOf = (parent: XmlElement | undefined, name: string): XmlElement | undefined =>
  elements(parent).find((node) => node.name === name);
export const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

/** All text inside, in order. */
export function textOf(node: XmlElement | undefined): string {
  return node === undefined ? "" : node.children.map((child) => (isElement(child) ? textOf(child) : child)).join("");
}

/** Every element below (and with) `root` whose local name is given. */
export function descendants(root: XmlElement | undefined, local: string): XmlElement[] {
  if (root === undefined) return [];
  const own = localName(root.name) === local ? [root] : [];
  return [...own, ...elements(root).flatMap((node) => descendants(node, local))];
}

export const cloneXml = (node: XmlElement): XmlElement => ({
  name: node.name,
  attributes: { ...node.attributes },
  children: node.children.map((child) => (isElement(child) ? cloneXml(child) : child)),
  ...spellingOf(node),
});

const SPELLED_OUT = { spelledOut: true } as const;

/** To be spread into what takes the element's place. */
export const spellingOf = (node: XmlElement): Pick<XmlElement, "spelledOut"> =>
  node.spelledOut === true ? SPELLED_OUT : {};

/** @throws XmlProblem on anything not well-formed */
export function parseXml(text: string): XmlElement {
  const xml = new XmlScanner(text);
  const top: XmlElement = { name: "", attributes: {}, children: [] };
  const open: XmlElement[] = [top];
  for (let token = xml.next(); token !== END; token = xml.next()) {
    if (token === CLOSE) open.pop();
    else if (token === OPEN) {
      const node: XmlElement = {
        name: xml.writtenName,
        attributes: xml.attributes(),
        children: [],
        ...(xml.isSelfClosing ? {} : SPELLED_OUT),
      };
      open[open.length - 1]!.children.push(node);
      open.push(node);
    } else if (token === TEXT && open.length > 1) open[open.length - 1]!.children.push(xml.text);
  }
  return elements(top)[0]!;
}

function write(node: XmlNode, out: string[]): void {
  if (!isElement(node)) {
    out.push(escapeXmlText(node));
    return;
  }
  out.push("<", node.name);
  for (const [key, value] of Object.entries(node.attributes)) out.push(" ", key, '="', escapeXmlAttribute(value), '"');
  if (node.children.length === 0 && node.spelledOut !== true) {
    out.push("/>");
    return;
  }
  out.push(">");
  for (const child of node.children) write(child, out);
  out.push("</", node.name, ">");
}

/** One element without a declaration. */
export function xmlText(node: XmlElement): string {
  const out: string[] = [];
  write(node, out);
  return out.join("");
}

/** A whole part, with the declaration that Excel writes. */
export const xmlDocument = (root: XmlElement): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xmlText(root)}`;
