import type { Mark } from "../../excel/marks";
import type { ShownFinding } from "./paneState";
import { placeKey } from "./place";

/** The marks that stand in the workbook. */
export interface Marks {
  readonly count: number;
  /** What they were set for, see `markable`; `""` where another session set them. */
  readonly of: string;
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
export function outdated(marks: Marks, findings: readonly ShownFinding[]): boolean {
  return marks.count > 0 && marks.of !== markable(findings);
}
