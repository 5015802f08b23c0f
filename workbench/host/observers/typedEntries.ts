import { DataValidationStatus, type ICellData } from "@univerjs/core";
import { SheetsDataValidationValidatorService } from "@univerjs/sheets-data-validation";
import { completedFormula } from "../../../src/spreadsheet/formulas/completedFormula";
import { editText } from "../../../src/spreadsheet/typedText/editText";
import type { CellEntries, CellPlace, Refusal } from "../../engine/cellEditor/cellEntries";
import { formatArea } from "../basics/address";
import { type EntryProblem, problemOf } from "../cells/acceptable";
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
    read: (place, text) => {
      const cell = typedInput(sheetOf(place), place.row, place.column, text, true) as ICellData;
      return cell.f ? { ...cell, f: completedFormula(cell.f) } : cell;
    },
    shown: (place) => {
      const sheet = sheetOf(place);
      const { row, column } = place;
      const value = sheet.storedFormula(row, column) === undefined ? sheet.value(row, column) : "";
      return value === "" ? undefined : editText(value, sheet.numberFormat(row, column));
    },
    judge: (place, entry) => {
      const problem = problemOf(workbook, entry);
      if (problem !== undefined) return unreadable(place, problem);
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

function unreadable({ row, column }: CellPlace, problem: EntryProblem): Refusal {
  const cell = formatArea({ row, column, rows: 1, columns: 1 });
  const isLarge = problem === "tooLong" || problem === "longText" || problem === "longCell";
  return { style: "Stop", title: "", message: "", cell, unreadable: isLarge ? "tooLarge" : "formula" };
}
