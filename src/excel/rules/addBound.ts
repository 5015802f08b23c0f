import type { AddedBound } from "../../spreadsheet/ooxml/sheets/addCells";

/** Queues a native validation: a number between bounds, anything else is refused with what to do. */
export function addBound(validation: Excel.DataValidation, { least, most, title, message }: AddedBound): void {
  validation.rule = {
    decimal: { formula1: least, formula2: most, operator: Excel.DataValidationOperator.between },
  };
  validation.errorAlert = { showAlert: true, style: Excel.DataValidationAlertStyle.stop, title, message };
}
