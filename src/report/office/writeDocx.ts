import {
  AlignmentType,
  Document,
  type IParagraphStyleOptions,
  Footer,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from "docx";
import { wellFormed } from "../../language/leaving";
import type { OfficeDocument } from "./document";
import { childrenOf, styleOf, tableLooks, twips, twipsOf } from "./docxParts";
import { fontOf } from "./docxRuns";
import layout from "./layout.json";

const DASH = "— ";

const footer = (): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({
            font: fontOf(layout.pageNumber.font),
            size: layout.pageNumber.size * 2,
            children: [DASH, PageNumber.CURRENT, [...DASH].reverse().join("")],
          }),
        ],
      }),
    ],
  });

/**
 * A style for each kind of paragraph: LibreOffice 7.4 draws the text of a content control as its paragraph's style says, and in Word
 * what is typed behind the last letter goes by it.
 */
const styles = (): IParagraphStyleOptions[] =>
  [...Object.entries(layout.paragraphs), ...Object.entries(tableLooks)].map(([kind, { font, size }]) => ({
    id: styleOf(kind),
    name: styleOf(kind),
    basedOn: "Normal",
    run: { font: fontOf(font), size: size * 2 },
  }));

/** {@link docxBytes} without waiting for the library. */
export async function writeDocx({ title, blocks }: OfficeDocument): Promise<Uint8Array> {
  const { page, paragraphs } = layout;
  const { font, size } = paragraphs.body;
  const document = new Document({
    title: wellFormed(title),
    creator: "Rubric for Excel",
    styles: { default: { document: { run: { font: fontOf(font), size: size * 2 } } }, paragraphStyles: styles() },
    sections: [
      {
        properties: {
          page: {
            size: { width: twipsOf(page.width), height: twipsOf(page.height) },
            margin: {
              top: twipsOf(page.top),
              bottom: twipsOf(page.bottom),
              left: twipsOf(page.left),
              right: twipsOf(page.right),
              footer: twips(70),
            },
          },
        },
        footers: { default: footer() },
        children: childrenOf(blocks),
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
