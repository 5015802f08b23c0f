import { JSDOM } from "jsdom";

/** A manifest's XML as a tree. Throws with the parser's message when it is not well formed. */
export function parseManifest(xml: string): Document {
  // XML allows nothing before its declaration; a byte order mark is what Windows editors add.
  return new JSDOM(xml.replace(/^\uFEFF/, ""), { contentType: "text/xml" }).window.document;
}

/** All elements below `root` that have the local name, whatever their namespace. */
export function elements(root: Document | Element, localName: string): Element[] {
  return [...root.getElementsByTagNameNS("*", localName)];
}

/** The element's children that are elements. */
export function children(parent: Element): Element[] {
  return [...parent.children];
}

/** The first element of that local name, if there is one. */
export function first(root: Document | Element, localName: string): Element | undefined {
  return elements(root, localName)[0];
}

/** The value of an attribute, "" when it is missing. */
export function attribute(element: Element, name: string): string {
  return element.getAttribute(name) ?? "";
}

/** Where an element is, for a person: the path of names, with the id where there is one. */
export function place(element: Element): string {
  const name = element.localName + (element.id ? `#${element.id}` : "");
  return element.parentElement ? `${place(element.parentElement)}/${name}` : name;
}
