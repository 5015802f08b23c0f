import { BooleanNumber } from "@univerjs/core";
import { type Area, checked, WHOLE_SHEET } from "../../basics/address";
import { findCells, type SearchCriteria } from "../../cells/findCells";
import { fail } from "../../basics/errors";
import type { Sheet } from "../../workbook/sheet";
import { type ApiContext, ApiObject } from "../base/apiObject";
import { Range } from "../range/range";
import { RangeSearch } from "../range/rangeSearch";
import { findPlace } from "../../tables/findPlace";
import type { FactsOf, MemberFacts } from "../base/memberFacts";

/** Ways from a sheet to its ranges and to other sheets. */
export abstract class WorksheetNavigation extends ApiObject {
  static readonly facts: MemberFacts = {
    calculateFirst: ["GetUsedRange", "GetUsedRangeOrNullObject", "FindAll", "FindAllOrNullObject", "ReplaceAll"],
  } satisfies FactsOf<WorksheetNavigation>;

  readonly className = "Worksheet";
  override readonly events = [
    "Activated",
    "Calculated",
    "ColumnSorted",
    "DataChanged",
    "Deactivated",
    "FormatChanged",
    "FormulaChanged",
    "NameChanged",
    "ProtectionChanged",
    "RowHiddenChanged",
    "RowSorted",
    "SelectionChanged",
    "SingleClicked",
    "VisibilityChanged",
  ];

  constructor(
    context: ApiContext,
    readonly sheet: Sheet,
  ) {
    super(context);
  }

  GetRange(address?: string): Range {
    if (address === undefined || address === null || address === "") return this.at(WHOLE_SHEET);
    const place = findPlace(this.context.workbook, String(address), this.sheet);
    if (!place) fail("InvalidArgument");
    return new Range(this.context, place.sheet, place.area);
  }
  GetRanges(address?: string): ApiObject {
    const parts = address ? address.split(",").map((part) => this.GetRange(part.trim()).area) : [WHOLE_SHEET];
    return this.context.rangeAreas(this.sheet, parts);
  }
  GetCell(row: number, column: number): Range {
    return this.at({ row, column, rows: 1, columns: 1 });
  }
  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    return this.at({ row, column, rows, columns });
  }
  GetRangeR1C1(row: number, column: number): Range {
    return this.GetCell(row, column);
  }
  GetUsedRange(valuesOnly = false): Range {
    return this.at(this.sheet.used(!valuesOnly) ?? { row: 0, column: 0, rows: 1, columns: 1 });
  }
  GetUsedRangeOrNullObject(valuesOnly = false): ApiObject {
    const used = this.sheet.used(!valuesOnly);
    return used ? this.at(used) : this.context.nothing();
  }
  FindAll(text: unknown, criteria: SearchCriteria = {}): ApiObject {
    return this.context.rangeAreas(this.sheet, this.found(text, criteria) ?? fail("ItemNotFound"));
  }
  FindAllOrNullObject(text: unknown, criteria: SearchCriteria = {}): ApiObject {
    const found = this.found(text, criteria);
    return found ? this.context.rangeAreas(this.sheet, found) : this.context.nothing();
  }
  ReplaceAll(text: unknown, replacement: unknown, criteria: SearchCriteria = {}): number {
    return new RangeSearch(this.at(WHOLE_SHEET)).ReplaceAll(text, replacement, criteria);
  }
  GetNext(visibleOnly = false): ApiObject {
    return this.beside(1, visibleOnly) ?? fail("ItemNotFound");
  }
  GetNextOrNullObject(visibleOnly = false): ApiObject {
    return this.beside(1, visibleOnly) ?? this.context.nothing();
  }
  GetPrevious(visibleOnly = false): ApiObject {
    return this.beside(-1, visibleOnly) ?? fail("ItemNotFound");
  }
  GetPreviousOrNullObject(visibleOnly = false): ApiObject {
    return this.beside(-1, visibleOnly) ?? this.context.nothing();
  }

  private at(area: Area): Range {
    return new Range(this.context, this.sheet, checked(area));
  }

  private found(text: unknown, criteria: SearchCriteria): Area[] | undefined {
    const areas = findCells(this.sheet, WHOLE_SHEET, String(text), criteria);
    return areas.length > 0 ? areas : undefined;
  }

  private beside(step: 1 | -1, visibleOnly: boolean): ApiObject | undefined {
    const sheets = this.context.workbook
      .sheets()
      .filter(
        (sheet) => sheet.id === this.sheet.id || !visibleOnly || sheet.univer.isSheetHidden() !== BooleanNumber.TRUE,
      );
    const next = sheets[sheets.findIndex(({ id }) => id === this.sheet.id) + step];
    return next && this.context.worksheet(next);
  }
}
