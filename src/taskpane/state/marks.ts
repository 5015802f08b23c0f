import type { Mark, MarkCounts } from "../../operations/marks";
import type { ShownFinding, ShownForm } from "./shownForm";
import { placeKey } from "./place";

/** The marks that stand in the workbook. */
export interface Marks {
  readonly cells: MarkCounts;
  /** What those of a form were set for, see `markable`, by the form's sheet; missing where another session set them. */
  readonly of: Readonly<Record<string, string>>;
}

type MarkedSheets = Pick<ShownForm, "sheetId" | "companionIds">;

/** The sheets of which the marks are a form's own. */
export function markedSheets({ sheetId, companionIds }: MarkedSheets): readonly string[] {
  return [sheetId, ...companionIds];
}

/** Whether marks stand on the form's sheets. */
export function isMarked({ cells }: Marks, form: MarkedSheets): boolean {
  return markedSheets(form).some((sheetId) => (cells[sheetId] ?? 0) > 0);
}

/** The marks after those of a form were replaced. */
export function withMarks(marks: Marks, form: MarkedSheets, cells: MarkCounts, of: string): Marks {
  const own = markedSheets(form);
  const others = Object.entries(marks.cells).filter(([sheetId]) => !own.includes(sheetId));
  return { cells: { ...Object.fromEntries(others), ...cells }, of: { ...marks.of, [form.sheetId]: of } };
}

/** One mark a cell, for the gravest of its findings, which come first. */
export function marksOf(findings: readonly ShownFinding[]): Mark[] {
  const cells = new Map<string, Mark>();
  for (const finding of findings) {
    const { sheetId, address, severity } = finding;
    if (!cells.has(placeKey(finding))) cells.set(placeKey(finding), { sheetId, address, severity });
  }
  return [...cells.values()];
}

/** Names everything that marks would show, so that a change of the findings can be told. */
export function markable(findings: readonly ShownFinding[]): string {
  return marksOf(findings)
    .map((mark) => `${mark.severity} ${placeKey(mark)}`)
    .join("\n");
}

/** Whether the marks in the sheet show other problems than the pane does. */
export function outdated(marks: Marks, form: MarkedSheets & Pick<ShownForm, "findings">): boolean {
  return isMarked(marks, form) && marks.of[form.sheetId] !== markable(form.findings);
}
