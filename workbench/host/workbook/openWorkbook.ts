import { BooleanNumber } from "@univerjs/core";
import { fail } from "../basics/errors";
import { Sheet } from "./sheet";
import { WorkbookState } from "./workbookState";

/** The open workbook: engine, options, book, and its sheets. */
export class OpenWorkbook extends WorkbookState {
  /** All sheets in the order of their tabs. */
  sheets(): Sheet[] {
    return this.engine.workbook.getSheetOrders().map((id) => new Sheet(this, id));
  }

  /** Those that are not hidden, in the same order; Excel always keeps one. */
  visibleSheets(): Sheet[] {
    return this.sheets().filter((sheet) => sheet.univer.isSheetHidden() !== BooleanNumber.TRUE);
  }

  /** The sheet with this id or name. */
  findSheet(key: string): Sheet | undefined {
    const name = key.toLowerCase();
    return this.sheets().find((sheet) => sheet.id === key || sheet.name.toLowerCase() === name);
  }

  /** The same, but it must exist. */
  sheet(key: string): Sheet {
    return this.findSheet(key) ?? fail("ItemNotFound");
  }

  /** Fails where the request activated a sheet in vain and this one is not in front. */
  checkShown(sheet: Sheet): void {
    if (this.activatedInVain && sheet.id !== this.activeSheet().id) fail("GeneralException");
  }

  activeSheet(): Sheet {
    return new Sheet(this, this.engine.workbook.getActiveSheet()?.getSheetId() ?? fail("ItemNotFound"));
  }
}
