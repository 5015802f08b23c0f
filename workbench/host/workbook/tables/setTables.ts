import { CommandType, ICommandService, type IMutation } from "@univerjs/core";
import type { Sheet } from "../sheet";
import type { TableState } from "./tableState";
import type { WorkbookState } from "../workbookState";

/** The mutation that replaces the tables of a sheet. */
export const SET_TABLES = "host.mutation.set-tables";

interface SetTables {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly tables: readonly TableState[];
}

/** Makes changes of tables mutations of the grid, so that others hear of them. */
export function registerSetTables(workbook: WorkbookState): void {
  const mutation: IMutation<SetTables> = {
    id: SET_TABLES,
    type: CommandType.MUTATION,
    handler: (_, { subUnitId, tables }) => {
      const before = workbook.book.sheet(subUnitId).tables;
      const what = { sheetId: subUnitId, tables: [...before, ...tables] };
      workbook.change((book) => (book.sheet(subUnitId).tables = tables), what);
      return true;
    },
  };
  workbook.engine.injector.get(ICommandService).registerCommand(mutation);
}

/** Replaces the tables of a sheet. */
export function setTables({ workbook: { engine }, id }: Sheet, tables: readonly TableState[]): void {
  engine.run(SET_TABLES, { unitId: engine.unitId, subUnitId: id, tables });
}
