import { cellAddress, parseCell } from "../../address";
import { WORKSHEET_ORDER, placeChild } from "../package/elementOrder";
import { CONTENT_TYPE, MAIN, OFFICE_RELATIONSHIPS } from "../package/namespaces";
import { drawNotes } from "./noteShapes";
import { itemText, textElement } from "../cells/sharedStrings";
import { sameData } from "../workbook/sameData";
import type { SheetContext } from "./sheetContext";
import { childOf, childrenOf, element, textOf, type XmlElement } from "../../xml/xmlTree";
import type { SheetData } from "../workbookData";

type Note = NonNullable<SheetData["notes"]>[number];

const commentsPart = (context: SheetContext): string | undefined =>
  context.pkg.related(context.part, "comments")?.target;

function readNote(node: XmlElement, authors: readonly string[]): Note | undefined {
  const at = parseCell(node.attributes["ref"] ?? "");
  if (at === null) return undefined;
  const author = authors[Number(node.attributes["authorId"] ?? 0)] ?? "";
  return { ...at, text: itemText(childOf(node, "text")), ...(author === "" ? {} : { author }) };
}

function stored(context: SheetContext): { authors: string[]; comments: { node: XmlElement; note: Note }[] } {
  const part = commentsPart(context);
  if (part === undefined || !context.pkg.has(part)) return { authors: [], comments: [] };
  const root = context.pkg.tree(part);
  const authors = childrenOf(childOf(root, "authors"), "author").map(textOf);
  const comments = childrenOf(childOf(root, "commentList"), "comment").flatMap((node) => {
    const note = readNote(node, authors);
    return note === undefined ? [] : [{ node, note }];
  });
  return { authors, comments };
}

export const readNotes = (context: SheetContext): Note[] => stored(context).comments.map(({ note }) => note);

/** Notes that are as stored keep their formatted text. */
export function writeNotes(context: SheetContext, notes: readonly Note[]): void {
  const { pkg, part, root } = context;
  const { authors, comments } = stored(context);
  const authorId = (name: string): number => {
    if (!authors.includes(name)) authors.push(name);
    return authors.indexOf(name);
  };
  const list = [...notes]
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .map((note) => {
      const same = comments.find((comment) => sameData(comment.note, note));
      if (same !== undefined) return same.node;
      const text = element("text", {}, [element("r", {}, [textElement(note.text)])]);
      return element("comment", { ref: cellAddress(note.row, note.column), authorId: authorId(note.author ?? "") }, [
        text,
      ]);
    });
  if (authors.length === 0) authors.push("");
  const known = commentsPart(context);
  const target = known ?? pkg.freeName("xl/comments", ".xml");
  const authorList = element(
    "authors",
    {},
    authors.map((name) => element("author", {}, name === "" ? [] : [name])),
  );
  pkg.setTree(target, element("comments", { xmlns: MAIN }, [authorList, element("commentList", {}, list)]));
  pkg.setContentType(target, CONTENT_TYPE.comments);
  if (known === undefined) pkg.relate(part, "comments", target);

  const drawing = childOf(root, "legacyDrawing");
  const drawingId =
    drawing === undefined ? undefined : Object.entries(drawing.attributes).find(([name]) => name.endsWith(":id"))?.[1];
  const vml = pkg.relationships(part).find((relationship) => relationship.id === drawingId)?.target;
  const vmlPart = vml ?? pkg.freeName("xl/drawings/vmlDrawing", ".vml");
  pkg.setTree(vmlPart, drawNotes(pkg, vml, notes));
  if (vml !== undefined) return;
  pkg.setDefaultType("vml", CONTENT_TYPE.vml);
  root.attributes["xmlns:r"] ??= OFFICE_RELATIONSHIPS;
  placeChild(root, element("legacyDrawing", { "r:id": pkg.relate(part, "vmlDrawing", vmlPart) }), WORKSHEET_ORDER);
}
