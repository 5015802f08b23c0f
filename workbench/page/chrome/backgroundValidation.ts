import { type ICellData, ICommandService, type Nullable, type Workbook, type Worksheet } from "@univerjs/core";
import { SelectRangeCommand, SetRangeValuesCommand, SheetInterceptorService } from "@univerjs/sheets";
import { SheetsDataValidationValidatorService } from "@univerjs/sheets-data-validation";
import type { Engine } from "../../engine/engine";

/**
 * Univer 0.25 keeps the cursor in a cell until its validation has been calculated, and loses what is typed meanwhile.
 * Here the cursor moves on at once; an entry that turns out to be refused is taken back, and its cell selected again.
 */
export function validateInBackground(engine: Engine, commitEdit: () => Promise<void>): void {
  skipDeletedSheets(engine);
  const { injector } = engine;
  const interceptor = injector.get(SheetInterceptorService);
  const commands = injector.get(ICommandService);
  const write = interceptor.onWriteCell.bind(interceptor);
  const validate = interceptor.onValidateCell.bind(interceptor);
  let before: Nullable<ICellData>;

  interceptor.onWriteCell = (workbook, worksheet, row, column, cell) => {
    before = { ...worksheet.getCellRaw(row, column) };
    return write(workbook, worksheet, row, column, cell);
  };
  interceptor.onValidateCell = (workbook, worksheet, row, column) => {
    const previous = before;
    const entry = content(worksheet.getCellRaw(row, column));
    void Promise.resolve(validate(workbook, worksheet, row, column)).then(async (valid) => {
      if (valid !== false) return;
      await commitEdit();
      // Another entry may have come in its place by now.
      if (content(worksheet.getCellRaw(row, column)) === entry)
        takeBack(commands, workbook, worksheet, row, column, previous);
    });
    return Promise.resolve(true);
  };
}

/** Univer validates the cells of other sheets when there is time, and fails where a sheet was deleted meanwhile. */
function skipDeletedSheets(engine: Engine): void {
  const validator = engine.injector.get(SheetsDataValidationValidatorService);
  const validate = validator.validatorRanges.bind(validator);
  validator.validatorRanges = (unitId, sheetId, ranges) =>
    engine.unitId === unitId && engine.workbook.getSheetBySheetId(sheetId)
      ? validate(unitId, sheetId, ranges)
      : Promise.resolve([]);
}

function takeBack(
  commands: ICommandService,
  workbook: Workbook,
  worksheet: Worksheet,
  row: number,
  column: number,
  previous: Nullable<ICellData>,
): void {
  const unitId = workbook.getUnitId();
  const subUnitId = worksheet.getSheetId();
  const range = { startRow: row, startColumn: column, endRow: row, endColumn: column };
  const { v = null, f = null, si = null, p = null, t = null } = previous ?? {};
  commands.syncExecuteCommand(SetRangeValuesCommand.id, { unitId, subUnitId, range, value: { v, f, si, p, t } });
  commands.syncExecuteCommand(SelectRangeCommand.id, { unitId, subUnit: subUnitId, range });
}

function content(cell: Nullable<ICellData>): string {
  return JSON.stringify([cell?.v, cell?.f]);
}
