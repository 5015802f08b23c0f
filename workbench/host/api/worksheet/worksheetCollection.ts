import { BooleanNumber } from "@univerjs/core";
import { InsertSheetCommand } from "@univerjs/sheets";
import { generateRandomId } from "@univerjs/core";
import { emptySheet } from "../../../engine/emptyWorkbook";
import { fail } from "../../basics/errors";
import type { Sheet } from "../../workbook/sheet";
import { checkSheetName, newSheetName } from "../../workbook/sheetNames";
import { type ApiObject, Collection } from "../base/apiObject";
import { keepingActiveSheet } from "../../workbook/selection";
import { Worksheet } from "./worksheet";
import { checkStructure } from "../../workbook/protection";
import type { FactsOf, MemberFacts } from "../base/memberFacts";

/** The sheets of the workbook. */
export class WorksheetCollection extends Collection<Worksheet> {
  static readonly facts: MemberFacts = {
    write: ["Add"],
    needFocus: ["Add"],
    needWorksheet: ["GetActiveWorksheet"],
    takeName: ["Add"],
  } satisfies FactsOf<WorksheetCollection>;

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
    "SingleClicked",
    "VisibilityChanged",
  ];

  list(): Worksheet[] {
    return this.context.workbook.sheets().map((sheet) => new Worksheet(this.context, sheet));
  }
  GetItem(key: unknown): Worksheet {
    return new Worksheet(this.context, this.context.workbook.sheet(String(key)));
  }
  GetItemOrNullObject(key: unknown): ApiObject {
    const sheet = this.context.workbook.findSheet(String(key));
    return sheet ? new Worksheet(this.context, sheet) : this.context.nothing();
  }
  GetActiveWorksheet(): Worksheet {
    return new Worksheet(this.context, this.context.workbook.activeSheet());
  }
  GetFirst(visibleOnly = false): Worksheet {
    return new Worksheet(this.context, this.visible(visibleOnly)[0] ?? fail("ItemNotFound"));
  }
  GetLast(visibleOnly = false): Worksheet {
    return new Worksheet(this.context, this.visible(visibleOnly).at(-1) ?? fail("ItemNotFound"));
  }
  override GetCount(visibleOnly = false): number {
    return this.visible(visibleOnly).length;
  }
  /** At the end, without showing it. */
  Add(name?: unknown): Worksheet {
    checkStructure(this.context.workbook);
    const checked = name === undefined || name === null ? newSheetName(this.context.workbook) : checkSheetName(name);
    if (this.context.workbook.findSheet(checked)) fail("ItemAlreadyExists");
    const id = generateRandomId(10);
    const { workbook } = this.context;
    keepingActiveSheet(workbook, () =>
      workbook.engine.run(InsertSheetCommand.id, { index: workbook.sheets().length, sheet: emptySheet(id, checked) }),
    );
    return new Worksheet(this.context, this.context.workbook.sheet(id));
  }

  /** The tab index of a sheet that comes to such a place; `relativeTo`: a sheet, or its name or id. */
  placeFor(positionType: unknown, relativeTo: unknown): number {
    const all = this.list();
    const key = relativeTo instanceof Worksheet ? relativeTo.Id : relativeTo;
    const beside = (): number => this.GetItem(typeof key === "string" ? key : fail("InvalidArgument")).Position;
    if (positionType === "Beginning") return 0;
    if (positionType === "End" || positionType === "None") return all.length;
    if (positionType === "Before") return beside();
    return positionType === "After" ? beside() + 1 : fail("InvalidArgument");
  }

  private visible(only: boolean): Sheet[] {
    return this.context.workbook
      .sheets()
      .filter((sheet) => !only || sheet.univer.isSheetHidden() !== BooleanNumber.TRUE);
  }
}
