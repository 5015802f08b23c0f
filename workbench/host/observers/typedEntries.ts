import { DataValidationStatus, type ICellData } from "@univerjs/core";
import { SheetsDataValidationValidatorService } from "@univerjs/sheets-data-validation";
import { editText } from "../../../src/spreadsheet/typedText/editText";
import type { CellEntries, CellPlace } from "../../engine/cellEditor/cellEntries";
import { typedInput } from "../cells/typedInput";
import type { OpenWorkbook } from "../workbook/openWorkbook";
import { judgeEntry, refusalOf } from "../rules/judgeEntry";
import { Sheet } from "../workbook/sheet";
import { rules } from "../rules/rules";

/** Tells the grid's editor what texts make of cells. */
export function typedEntries(workbook: OpenWorkbook): CellEntries {
  const sheetOf = ({ sheetId }: CellPlace): Sheet => new Sheet(workbook, sheetId);
  const ruleOf = (place: CellPlace) =>
    rules.validation.list(sheetOf(place), [{ row: place.row, column: place.column, rows: 1, columns: 1 }])[0];
  return {
    read: (place, text) => typedInput(sheetOf(place), place.row, place.column, text, true) as ICellData,
    shown: (place) => {
      const sheet = sheetOf(place);
      const { row, column } = place;
      const value = sheet.storedFormula(row, column) === undefined ? sheet.value(row, column) : "";
      return value === "" ? undefined : editText(value, sheet.numberFormat(row, column));
    },
    judge: (place, entry) => {
      const rule = ruleOf(place);
      return rule ? judgeEntry(workbook, sheetOf(place), place, rule, entry) : null;
    },
    judgeLater: async ({ sheetId, row, column }) => {
      const rule = ruleOf({ sheetId, row, column });
      const refusal = rule && refusalOf(workbook, sheetOf({ sheetId, row, column }), { row, column }, rule);
      if (!refusal) return null;
      await workbook.settle();
      const { engine } = workbook;
      const validator = engine.injector.get(SheetsDataValidationValidatorService);
      const status = await validator.validatorCell(engine.unitId, sheetId, row, column);
      return status === DataValidationStatus.INVALID ? refusal : null;
    },
  };
}
