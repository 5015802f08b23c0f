import { cellAddress, parseCell } from "../../address";
import { CONTENT_TYPE, MAIN } from "../package/namespaces";
import { drawNotes, eraseNotes } from "./noteDrawing";
import { itemText, textElement } from "../cells/stringItem";
import { sameData } from "../workbook/sameData";
import type { SheetContext } from "./sheetContext";
import { childOf, childrenOf, element, elements, textOf, type XmlElement } from "../../xml/xmlTree";
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

/** The part's element with other authors and notes; what else it declares, the notes may need. */
function commentsElement({ pkg }: SheetContext, part: string | undefined, children: XmlElement[]): XmlElement {
  const known = part === undefined || !pkg.has(part) ? undefined : pkg.tree(part);
  const others = elements(known).filter(({ name }) => name !== "authors" && name !== "commentList");
  return element("comments", { ...(known?.attributes ?? { xmlns: MAIN }) }, [...children, ...others]);
}

/** Notes that are as stored keep their formatted text. */
export function writeNotes(context: SheetContext, notes: readonly Note[]): void {
  const { pkg, part } = context;
  const known = pkg.related(part, "comments");
  if (notes.length === 0) {
    if (known !== undefined) {
      pkg.remove(known.target);
      pkg.unrelate(part, known.id);
    }
    eraseNotes(context);
    return;
  }
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
  const authorList = element("authors", {}, withoutLast(authors, list));
  const target = known?.target ?? pkg.freeName("xl/comments", ".xml");
  pkg.setTree(target, commentsElement(context, target, [authorList, element("commentList", {}, list)]));
  pkg.setContentType(target, CONTENT_TYPE.comments);
  if (known === undefined) pkg.relate(part, "comments", target);
  drawNotes(context, notes);
}

/** Authors are named by number; those at the end who wrote nothing any more go. */
function withoutLast(authors: readonly string[], notes: readonly XmlElement[]): XmlElement[] {
  const last = Math.max(0, ...notes.map(({ attributes }) => Number(attributes["authorId"] ?? 0)));
  return authors.slice(0, last + 1).map((name) => element("author", {}, name === "" ? [] : [name]));
}
