import { WorkbookFileError } from "../package/fileError";
import type { OoxmlPackage } from "../package/ooxmlPackage";
import { descendants, elements, element, isElement, parseXml, textOf, type XmlElement } from "../../xml/xmlTree";

/** Excel draws a note only where an old-style (VML) drawing has a box for it. */
const VML = {
  "xmlns:v": "urn:schemas-microsoft-com:vml",
  "xmlns:o": "urn:schemas-microsoft-com:office:office",
  "xmlns:x": "urn:schemas-microsoft-com:office:excel",
};
const FIRST_SHAPE = 1025;

export interface NotePlace {
  readonly row: number;
  readonly column: number;
}

const shapeType = (): XmlElement =>
  element(
    "v:shapetype",
    { id: "_x0000_t202", coordsize: "21600,21600", "o:spt": 202, path: "m,l,21600r21600,l21600,xe" },
    [element("v:stroke", { joinstyle: "miter" }), element("v:path", { gradientshapeok: "t", "o:connecttype": "rect" })],
  );

function newDrawing(): XmlElement {
  const layout = element("o:shapelayout", { "v:ext": "edit" }, [element("o:idmap", { "v:ext": "edit", data: "1" })]);
  return element("xml", VML, [layout, shapeType()]);
}

function noteShape({ row, column }: NotePlace, number: number): XmlElement {
  const anchor = [column + 1, 15, Math.max(0, row - 1), 10, column + 3, 15, row + 4, 4].join(", ");
  const leaf = (name: string, text?: string): XmlElement => element(`x:${name}`, {}, text === undefined ? [] : [text]);
  return element(
    "v:shape",
    {
      id: `_x0000_s${number}`,
      type: "#_x0000_t202",
      style: "position:absolute;visibility:hidden;width:108pt;height:60pt",
      fillcolor: "#ffffe1",
      "o:insetmode": "auto",
    },
    [
      element("v:fill", { color2: "#ffffe1" }),
      element("v:shadow", { on: "t", color: "black", obscured: "t" }),
      element("v:path", { "o:connecttype": "none" }),
      element("v:textbox", { style: "mso-direction-alt:auto" }, [element("div", { style: "text-align:left" })]),
      element("x:ClientData", { ObjectType: "Note" }, [
        leaf("MoveWithCells"),
        leaf("SizeWithCells"),
        leaf("Anchor", anchor),
        leaf("AutoFill", "False"),
        leaf("Row", String(row)),
        leaf("Column", String(column)),
      ]),
    ],
  );
}

/** Where a shape's note belongs; undefined for other shapes, which are kept. */
function placeOf(shape: XmlElement): NotePlace | undefined {
  const data = descendants(shape, "ClientData").find((node) => node.attributes["ObjectType"] === "Note");
  const inside = (name: string): number => Number(textOf(elements(data).find((node) => node.name === `x:${name}`)));
  return data === undefined ? undefined : { row: inside("Row"), column: inside("Column") };
}

/** VML need not be well-formed; a drawing that cannot be read is drawn again. */
function existing(pkg: OoxmlPackage, part: string | undefined): XmlElement {
  if (part === undefined || !pkg.has(part)) return newDrawing();
  try {
    return parseXml(pkg.text(part));
  } catch (error) {
    if (error instanceof WorkbookFileError) throw error;
    return newDrawing();
  }
}

const key = ({ row, column }: NotePlace): string => `${row},${column}`;

/** The drawing with one box for each note: boxes of notes that stay are left as they are, boxes of others go. */
export function notesDrawing(pkg: OoxmlPackage, part: string | undefined, notes: readonly NotePlace[]): XmlElement {
  const drawing = existing(pkg, part);
  const wanted = new Set(notes.map(key));
  const drawn = new Set<string>();
  drawing.children = drawing.children.filter((node) => {
    const place = isElement(node) && node.name === "v:shape" ? placeOf(node) : undefined;
    if (place === undefined) return true;
    drawn.add(key(place));
    return wanted.has(key(place));
  });
  if (!elements(drawing).some((node) => node.attributes["id"] === "_x0000_t202")) drawing.children.push(shapeType());
  const numbers = descendants(drawing, "shape").map((node) =>
    Number(/_s(\d+)$/.exec(node.attributes["id"] ?? "")?.[1] ?? 0),
  );
  let next = Math.max(FIRST_SHAPE - 1, ...numbers) + 1;
  for (const place of notes) if (!drawn.has(key(place))) drawing.children.push(noteShape(place, next++));
  return drawing;
}
