import { WORKSHEET_ORDER, placeChild, removeChildren } from "../package/elementOrder";
import { CONTENT_TYPE, OFFICE_RELATIONSHIPS } from "../package/namespaces";
import type { Relationship } from "../relationships";
import { childOf, descendants, element } from "../../xml/xmlTree";
import { notesDrawing, type NotePlace } from "./noteShapes";
import type { SheetContext } from "./sheetContext";

/** The old-style drawing that the sheet refers to. */
function drawingOf({ pkg, part, root }: SheetContext): Relationship | undefined {
  const attributes = Object.entries(childOf(root, "legacyDrawing")?.attributes ?? {});
  const id = attributes.find(([name]) => name.endsWith(":id"))?.[1];
  return id === undefined ? undefined : pkg.relationships(part).find((relationship) => relationship.id === id);
}

/** Draws a box for each note; what else is drawn stays. */
export function drawNotes(context: SheetContext, notes: readonly NotePlace[]): void {
  const { pkg, part, root } = context;
  const known = drawingOf(context)?.target;
  const target = known ?? pkg.freeName("xl/drawings/vmlDrawing", ".vml");
  pkg.setTree(target, notesDrawing(pkg, known, notes));
  if (known !== undefined) return;
  pkg.setDefaultType("vml", CONTENT_TYPE.vml);
  // Declared where it is used, so that nothing stays behind when the last note goes.
  const declared = root.attributes["xmlns:r"] === undefined ? { "xmlns:r": OFFICE_RELATIONSHIPS } : {};
  const reference = { ...declared, "r:id": pkg.relate(part, "vmlDrawing", target) };
  placeChild(root, element("legacyDrawing", reference), WORKSHEET_ORDER);
}

/** Takes all boxes of notes away, and the drawing with the last of its shapes. */
export function eraseNotes(context: SheetContext): void {
  const { pkg, part, root } = context;
  const known = drawingOf(context);
  if (known === undefined || !pkg.has(known.target)) return;
  const drawing = notesDrawing(pkg, known.target, []);
  if (descendants(drawing, "shape").length > 0) return pkg.setTree(known.target, drawing);
  pkg.remove(known.target);
  pkg.unrelate(part, known.id);
  removeChildren(root, "legacyDrawing");
}
