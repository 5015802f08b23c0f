import { IDefinedNamesService, RemoveDefinedNameMutation, SetDefinedNameMutation } from "@univerjs/engine-formula";
import { type ISheetNote, RemoveNoteMutation, SheetsNoteModel, UpdateNoteMutation } from "@univerjs/sheets-note";
import type { OpenWorkbook } from "../workbook/openWorkbook";
import { differing, type Part } from "./part";
import { ofSheets } from "./sheetParts";

/** Defined names. */
export function namesPart(workbook: OpenWorkbook): Part {
  const { engine } = workbook;
  const service = engine.injector.get(IDefinedNamesService);
  return {
    read: () =>
      new Map(
        Object.values(service.getDefinedNameMap(engine.unitId) ?? {})
          .map((item) => [item.id, JSON.stringify(item)] as const)
          .sort(),
      ),
    write(target, now) {
      for (const id of differing(target, now)) {
        const name = target.get(id);
        if (name === undefined) engine.run(RemoveDefinedNameMutation.id, { ...parsed(now.get(id)), id });
        else engine.run(SetDefinedNameMutation.id, parsed(name));
      }
    },
  };
}

/** Notes. */
export function notesPart(workbook: OpenWorkbook): Part {
  const { engine } = workbook;
  const model = engine.injector.get(SheetsNoteModel);
  return ofSheets(
    workbook,
    ({ id }) => [...(model.getSheetNotes(engine.unitId, id)?.values() ?? [])].map((note) => [note.id, note] as const),
    ({ id: sheetId }, target, now) => {
      const changed = differing(target, now);
      for (const noteId of changed) if (now.has(noteId)) engine.run(RemoveNoteMutation.id, { sheetId, noteId });
      for (const noteId of changed) {
        const note = parsed(target.get(noteId)) as ISheetNote | null;
        if (note) engine.run(UpdateNoteMutation.id, { sheetId, row: note.row, col: note.col, note });
      }
    },
  );
}

function parsed(text: string | undefined): object {
  return JSON.parse(text ?? "null") as object;
}
