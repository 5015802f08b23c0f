import { unpackParts } from "../../workbookFiles/unpackParts";
import { FileProblem } from "../../workbookFiles/fileProblem";
import { elements, isElement, localName, parseXml, type XmlElement } from "../../spreadsheet/xml/xmlTree";
import layout from "./layout.json";
import { figureOfTag } from "./ties";

/** A figure as it stands in a document now. */
export interface DocumentFigure {
  readonly key: string;
  readonly text: string;
}

export interface ReadDocument {
  readonly figures: readonly DocumentFigure[];
  /** The hints of the gaps that are still open. */
  readonly gaps: readonly string[];
}

/** The same words again for older programs, what was deleted with changes tracked, and what a field computes. */
const passedOver = new Set(["Fallback", "del", "moveFrom", "delText", "instrText", "pict"]);

function wordsOf(element: XmlElement): string {
  const name = localName(element.name);
  if (passedOver.has(name)) return "";
  if (name === "t") return element.children.map((child) => (isElement(child) ? "" : child)).join("");
  if (name === "tab" || name === "br") return " ";
  return elements(element).map(wordsOf).join("") + (name === "p" ? "\n" : "");
}

const attributeOf = (element: XmlElement, local: string): string =>
  Object.entries(element.attributes).find(([name]) => localName(name) === local)?.[1] ?? "";

const childNamed = (element: XmlElement | undefined, local: string): XmlElement | undefined =>
  element && elements(element).find((child) => localName(child.name) === local);

function figuresBelow(element: XmlElement, found: DocumentFigure[]): void {
  const name = localName(element.name);
  if (passedOver.has(name)) return;
  const tag = name === "sdt" ? childNamed(childNamed(element, "sdtPr"), "tag") : undefined;
  const key = tag ? figureOfTag(attributeOf(tag, "val")) : null;
  if (key !== null) found.push({ key, text: wordsOf(element).trim() });
  else for (const child of elements(element)) figuresBelow(child, found);
}

function gapsIn(words: string): readonly string[] {
  const { open, close } = layout.gap;
  return words
    .split(open)
    .slice(1)
    .map((rest) => (rest.split(close)[0] ?? "").split("\n")[0]?.trim() ?? "");
}

const isDocument = (name: string): boolean => /^word\/document\d*\.xml$/i.test(name);

/**
 * The figures and open gaps of a .docx file, whatever was written into it since.
 * @returns null where the file is no .docx
 */
export function readDocx(bytes: Uint8Array): ReadDocument | null {
  let parts: ReadonlyMap<string, Uint8Array>;
  try {
    parts = unpackParts(bytes, isDocument, () => undefined);
  } catch (error) {
    if (error instanceof FileProblem && error.code !== "too-large") return null;
    throw error;
  }
  const [part] = parts.values();
  if (!part) return null;
  const root = parseXml(new TextDecoder().decode(part));
  const figures: DocumentFigure[] = [];
  figuresBelow(root, figures);
  return { figures, gaps: gapsIn(wordsOf(root)) };
}
