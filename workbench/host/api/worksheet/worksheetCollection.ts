import { BooleanNumber } from "@univerjs/core";
import { InsertSheetCommand } from "@univerjs/sheets";
import { generateRandomId } from "@univerjs/core";
import { emptySheet } from "../../../engine/emptyWorkbook";
import { fail } from "../../basics/errors";
import type { Sheet } from "../../workbook/sheet";
import { checkSheetName, newSheetName } from "../../workbook/sheetNames";
import { type ApiObject, Collection } from "../base/apiObject";
import type { Worksheet } from "./worksheet";

/** The sheets of the workbook. */
export class WorksheetCollection extends Collection<Worksheet> {
  readonly className = "WorksheetCollection";
  override readonly events = [
    "Activated",
    "Added",
    "Calculated",
    "ColumnSorted",
    "DataChanged",
    "Deactivated",
    "Deleted",
    "FormatChanged",
    "FormulaChanged",
    "Moved",
    "NameChanged",
    "ProtectionChanged",
    "RowHiddenChanged",
    "RowSorted",
    "SelectionChanged",
    "VisibilityChanged",
  ];

  list(): Worksheet[] {
    return this.core.sheets().map((sheet) => this.core.worksheet(sheet));
  }
  GetItem(key: unknown): Worksheet {
    return this.core.worksheet(this.core.sheet(String(key)));
  }
  GetItemOrNullObject(key: unknown): ApiObject {
    const sheet = this.core.findSheet(String(key));
    return sheet ? this.core.worksheet(sheet) : this.core.nothing();
  }
  GetActiveWorksheet(): Worksheet {
    return this.core.worksheet(this.core.activeSheet());
  }
  GetFirst(visibleOnly = false): Worksheet {
    return this.core.worksheet(this.visible(visibleOnly)[0] ?? fail("ItemNotFound"));
  }
  GetLast(visibleOnly = false): Worksheet {
    return this.core.worksheet(this.visible(visibleOnly).at(-1) ?? fail("ItemNotFound"));
  }
  override GetCount(visibleOnly = false): number {
    return this.visible(visibleOnly).length;
  }
  /** At the end, without showing it. */
  Add(name?: unknown): Worksheet {
    this.core.protection.checkStructure();
    const checked = name === undefined || name === null ? newSheetName(this.core) : checkSheetName(name);
    if (this.core.findSheet(checked)) fail("ItemAlreadyExists");
    const id = generateRandomId(10);
    this.core.engine.run(InsertSheetCommand.id, { index: this.core.sheets().length, sheet: emptySheet(id, checked) });
    return this.core.worksheet(this.core.sheet(id));
  }

  private visible(only: boolean): Sheet[] {
    return this.core.sheets().filter((sheet) => !only || sheet.model.isSheetHidden() !== BooleanNumber.TRUE);
  }
}
