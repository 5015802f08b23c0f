import type { Loaded } from "../loadEngine";

/** What a mend is for, and what Univer 0.25.1 makes of it without; where the last is no longer so, the mend can go. */
export interface MendCase {
  readonly mend: string;
  readonly act: (loaded: Loaded) => unknown;
  readonly right: unknown;
  readonly alone: unknown;
}

export const write = ({ engine }: Loaded, row: number, column: number, cell: object): void =>
  void engine.run("sheet.mutation.set-range-values", {
    subUnitId: "sheet-1",
    cellValue: { [row]: { [column]: cell } },
    trigger: "univer.command.redo",
  });

export const cell = ({ engine }: Loaded, row: number, column: number) =>
  engine.workbook.getSheetBySheetId("sheet-1")?.getCellRaw(row, column);
