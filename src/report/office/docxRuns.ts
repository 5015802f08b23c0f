import { TextRun, XmlAttributeComponent, XmlComponent, type ParagraphChild } from "docx";
import { wellFormed } from "../../language/leaving";
import type { Run } from "./document";
import layout from "./layout.json";
import { tagOf } from "./ties";

/** Figures and letters in one font, Chinese in another. */
export const fontOf = (chinese: string): Record<"ascii" | "hAnsi" | "cs" | "eastAsia", string> => ({
  ascii: layout.latin,
  hAnsi: layout.latin,
  cs: layout.latin,
  eastAsia: chinese,
});

class Attributes extends XmlAttributeComponent<Readonly<Record<string, string>>> {}

class Element extends XmlComponent {
  constructor(name: string, attributes: Readonly<Record<string, string>>, children: readonly XmlComponent[] = []) {
    super(name);
    if (Object.keys(attributes).length > 0) this.root.push(new Attributes(attributes));
    for (const child of children) this.root.push(child);
  }
}

/** Chinese font and size in points. */
export interface Look {
  readonly font: string;
  readonly size: number;
}

// The library's types name the elements that it has classes for; it writes any.
const tied = (figure: string, run: TextRun): ParagraphChild =>
  new Element("w:sdt", {}, [
    new Element("w:sdtPr", {}, [new Element("w:tag", { "w:val": tagOf(figure) }), new Element("w:text", {})]),
    new Element("w:sdtContent", {}, [run]),
  ]) as unknown as ParagraphChild;

export function docxRun(run: Run, { font, size }: Look): ParagraphChild {
  // Half points, as WordprocessingML counts.
  const look = { font: fontOf(font), size: size * 2 };
  if (typeof run === "string") return new TextRun({ ...look, text: wellFormed(run) });
  if ("figure" in run) return tied(run.figure, new TextRun({ ...look, text: wellFormed(run.text) }));
  const { open, close, highlight } = layout.gap;
  return new TextRun({ ...look, text: open + wellFormed(run.gap) + close, highlight: highlight as "yellow" });
}
