import { columnRoles, type LineRole } from "../rubric/columnRoles";
import type { ContentCell, TextCell } from "./cell";

/**
 * The cells of a line's columns, by role; null where the form has no such column. Of several columns of a role it is the first
 * that is filled; the justifications are joined: the first cell, with all texts parted by line breaks.
 */
export type LineCells = { readonly [Role in LineRole<"text" | "texts">]: TextCell | null } & {
  readonly [Role in LineRole<"content">]: ContentCell | null;
};

/** How the cell of each kind is had. */
export interface CellReaders {
  text(role: LineRole<"text">): TextCell | null;
  texts(role: LineRole<"texts">): TextCell | null;
  content(role: LineRole<"content">): ContentCell | null;
}

/** The cells of a line, one for each role that lines have. */
export function lineCells(readers: CellReaders): LineCells {
  const cells: Partial<Record<LineRole, TextCell | ContentCell | null>> = {};
  for (const { id, cell } of columnRoles) {
    if (cell) cells[id as LineRole] = readers[cell](id as never);
  }
  return cells as LineCells;
}

const none = (): null => null;

/** A line beside which no column stands. */
export const noCells: LineCells = lineCells({ text: none, texts: none, content: none });
