import { SheetInterceptorService } from "@univerjs/sheets";
import { SheetsDataValidationValidatorService } from "@univerjs/sheets-data-validation";
import { CellEditor } from "../../engine/cellEditor/cellEditor";
import type { Engine } from "../../engine/engine";
import type { Strings } from "../../locale/strings";
import { askAboutRefusal } from "./refusedEntry";

/** Cells are edited as in Excel; the rules of cells are ours to ask, Univer's own question loses what was typed. */
export function editCellsAsExcel(engine: Engine, strings: Strings): void {
  new CellEditor(engine).ask = (refusal) => askAboutRefusal(refusal, strings);
  engine.injector.get(SheetInterceptorService).onValidateCell = () => Promise.resolve(true);
  skipDeletedSheets(engine);
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
