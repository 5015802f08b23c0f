import { cellAddress } from "../../spreadsheet/address";
import type { Rubric } from "../../rubric/rubric";
import type { Entries } from "../fill/entries";
import { formEdits, totalEdit } from "../fill/formEdits";
import { withContents } from "./changedCells";
import { layoutForm, type OpenedLayout } from "./openLayout";

export interface FilledLayout {
  readonly opened: OpenedLayout;
  /** Names of entries for which the form has no line. */
  readonly unknown: readonly string[];
}

/** Fills entries into a form that keeps its sheet: cells keep their looks. Later entries lie over earlier ones. */
export function fillLayout(opened: OpenedLayout, rubric: Rubric, entries: readonly Entries[]): FilledLayout {
  const found = layoutForm(opened, rubric);
  if (!found) return { opened, unknown: entries.flatMap(({ lines }) => lines.map(({ name }) => name)) };
  const fillings = entries.map((one) => formEdits(found.form, found.grid, one));
  const total = entries.flatMap((one) => one.total ?? []).at(-1);
  const edits = [
    ...fillings.flatMap((filling) => filling.edits),
    ...(total === undefined ? [] : totalEdit(found.form, total)),
  ];
  const contents = new Map(
    edits.flatMap(({ row, column, cell }) =>
      typeof cell === "string" || typeof cell === "number" ? [[cellAddress(row, column), cell] as const] : [],
    ),
  );
  const sheets = opened.data.sheets.map((sheet) =>
    sheet.name === opened.formSheet ? withContents(sheet, contents) : sheet,
  );
  return {
    opened: { ...opened, data: { ...opened.data, sheets } },
    unknown: [...new Set(fillings.flatMap(({ unknown }) => unknown))],
  };
}
