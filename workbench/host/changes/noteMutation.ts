import type { IRange } from "@univerjs/core";
import {
  RemoveDefinedNameMutation,
  SetArrayFormulaDataMutation,
  SetDefinedNameMutation,
} from "@univerjs/engine-formula";
import {
  AddWorksheetMergeMutation,
  InsertSheetMutation,
  type ISetRangeValuesMutationParams,
  RemoveSheetMutation,
  RemoveWorksheetMergeMutation,
  ReorderRangeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetTabColorMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SetWorksheetRowAutoHeightMutation,
  SetWorksheetRowCountMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
  ToggleGridlinesMutation,
} from "@univerjs/sheets";
import type { OpenWorkbook } from "../workbook/openWorkbook";
import { SET_TABLES } from "../workbook/tables/setTables";
import type { ChangedSheet } from "./changedSheet";

/** Where it is noted what has changed. */
export interface Noted {
  bookParts(): void;
  everything(): void;
  sheet(id: string): ChangedSheet;
  spills(sheetId: string, cells: readonly { readonly row: number; readonly column: number }[]): void;
}

interface Mutation {
  readonly id: string;
  readonly params: unknown;
  readonly sheetId: string | undefined;
}

type Note = (changed: Noted, mutation: Mutation & { readonly sheetId: string }, workbook: OpenWorkbook) => void;

const layout: Note = (changed, { sheetId }) => void (changed.sheet(sheetId).layout = true);
const rules: Note = (changed, { sheetId }) => void (changed.sheet(sheetId).rules = true);
const rangedRows: Note = (changed, { sheetId, params }) => {
  for (const { startRow, endRow } of (params as { ranges: IRange[] }).ranges)
    changed.sheet(sheetId).rowsOf(startRow, endRow);
};
const named: Note = (changed, { sheetId }) => {
  changed.bookParts();
  changed.sheet(sheetId).layout = true;
};
const nothing: Note = () => undefined;

const cells: Note = (changed, { sheetId, params }, workbook) => {
  const { cellValue } = params as ISetRangeValuesMutationParams;
  const sheet = changed.sheet(sheetId);
  if (!cellValue) return sheet.everything();
  for (const [row, columns] of Object.entries(cellValue))
    for (const column of Object.keys(columns ?? {})) sheet.cell(Number(row), Number(column));
  // A table's columns are called what stands in its header row.
  if (workbook.book.sheet(sheetId).tables.length > 0) sheet.layout = true;
};

/** What each mutation of a sheet changes (Univer 0.25.1); of one that is not listed here it may be everything. */
const NOTES: Readonly<Record<string, Note>> = {
  [SetRangeValuesMutation.id]: cells,
  [ReorderRangeMutation.id]: (changed, { sheetId, params }) => {
    const { startRow, endRow, startColumn, endColumn } = (params as { range: IRange }).range;
    const [rows, columns] = [endRow - startRow + 1, endColumn - startColumn + 1];
    changed.sheet(sheetId).area({ row: startRow, column: startColumn, rows, columns });
  },
  [SetWorksheetRowHeightMutation.id]: rangedRows,
  [SetWorksheetRowIsAutoHeightMutation.id]: rangedRows,
  [SetRowHiddenMutation.id]: rangedRows,
  [SetRowVisibleMutation.id]: rangedRows,
  [SetWorksheetRowAutoHeightMutation.id]: (changed, { sheetId, params }) => {
    const { rowsAutoHeightInfo } = params as { rowsAutoHeightInfo: { row: number }[] };
    for (const { row } of rowsAutoHeightInfo) changed.sheet(sheetId).rowsOf(row, row);
  },
  [SetWorksheetRowCountMutation.id]: nothing,
  [SetWorksheetColumnCountMutation.id]: nothing,
  [SetWorksheetColWidthMutation.id]: layout,
  [SetColHiddenMutation.id]: layout,
  [SetColVisibleMutation.id]: layout,
  [AddWorksheetMergeMutation.id]: layout,
  [RemoveWorksheetMergeMutation.id]: layout,
  [SetFrozenMutation.id]: layout,
  [SetTabColorMutation.id]: layout,
  [ToggleGridlinesMutation.id]: layout,
  [SetWorksheetHideMutation.id]: named,
  [SetWorksheetNameMutation.id]: named,
  "sheet.mutation.update-note": layout,
  "sheet.mutation.remove-note": layout,
  "sheet.mutation.update-note-position": nothing,
  "sheet.mutation.toggle-note-popup": nothing,
  "sheet.mutation.add-conditional-rule": rules,
  "sheet.mutation.set-conditional-rule": rules,
  "sheet.mutation.move-conditional-rule": rules,
  "sheet.mutation.delete-conditional-rule": rules,
  "data-validation.mutation.addRule": rules,
  "data-validation.mutation.updateRule": rules,
  "data-validation.mutation.removeRule": rules,
  "sheet.mutation.mark-dirty-filter-change": nothing,
  "sheet.mutation.data-validation-formula-mark-dirty": nothing,
  // The host tells them itself: it knows what they were before.
  [SET_TABLES]: nothing,
};

/** Those that concern the workbook, or name their sheets elsewhere. */
const WORKBOOK_NOTES: Readonly<Record<string, (changed: Noted, params: unknown, workbook: OpenWorkbook) => void>> = {
  [SetWorksheetOrderMutation.id]: (changed) => changed.bookParts(),
  [SetDefinedNameMutation.id]: (changed) => changed.bookParts(),
  [RemoveDefinedNameMutation.id]: (changed) => changed.bookParts(),
  [InsertSheetMutation.id]: (changed, params) => {
    changed.bookParts();
    changed.sheet((params as { sheet: { id: string } }).sheet.id).everything();
  },
  [RemoveSheetMutation.id]: (changed) => changed.bookParts(),
  "sheet.mutation.move-range": (changed, params) => {
    const { from, to } = params as Record<"from" | "to", { subUnitId: string; value: object }>;
    for (const { subUnitId, value } of [from, to])
      for (const [row, columns] of Object.entries(value))
        for (const column of Object.keys((columns ?? {}) as object))
          changed.sheet(subUnitId).cell(Number(row), Number(column));
  },
  [SetArrayFormulaDataMutation.id]: (changed, params, workbook) => {
    type Cells = Record<string, Record<string, object | undefined> | undefined>;
    const { arrayFormulaCellData } = params as {
      arrayFormulaCellData?: Record<string, Record<string, Cells> | undefined>;
    };
    for (const { id } of workbook.sheets()) {
      const rows = Object.entries(arrayFormulaCellData?.[workbook.engine.unitId]?.[id] ?? {});
      const cells = rows.flatMap(([row, columns]) =>
        Object.keys(columns ?? {}).map((column) => ({ row: Number(row), column: Number(column) })),
      );
      changed.spills(id, cells);
    }
  },
};

/** Notes which parts a mutation has changed. */
export function noteMutation(changed: Noted, mutation: Mutation, workbook: OpenWorkbook): void {
  const { id, params, sheetId } = mutation;
  const ofWorkbook = WORKBOOK_NOTES[id];
  if (ofWorkbook) return ofWorkbook(changed, params, workbook);
  // What engine and editor tell themselves.
  if (id.startsWith("formula.") || id.startsWith("doc.")) return;
  if (sheetId === undefined) return id === "sheet.mutation.empty" ? undefined : changed.everything();
  if (!workbook.engine.workbook.getSheetBySheetId(sheetId)) return;
  const note = NOTES[id];
  if (note) note(changed, { ...mutation, sheetId }, workbook);
  else changed.sheet(sheetId).everything();
}
