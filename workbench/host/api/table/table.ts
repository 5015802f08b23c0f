import { fail } from "../../basics/errors";
import { applyFilters, clearFilters } from "../../tables/tableFilters";
import { resizeTable } from "../../tables/resizeTable";
import { showHeaders } from "../../tables/tableHeaders";
import { bodyArea, headerArea, type TableState, totalArea } from "../../workbook/tables/tableState";
import { showTotals } from "../../tables/tableTotals";
import { type ApiContext, ApiObject } from "../base/apiObject";
import { rangeArgument } from "../range/rangeArgument";
import type { Area } from "../../basics/address";
import type { Sheet } from "../../workbook/sheet";
import { nameCells } from "../../tables/placedFormulas";
import { TableAutoFilter } from "./tableAutoFilter";
import { TableColumnCollection } from "./tableColumnCollection";
import { TableRowCollection } from "./tableRowCollection";
import { TableSort } from "./tableSort";
import { clearArea } from "../../rules/clearArea";
import { changeTable, checkTableName, listTables, removeTable, tableById } from "../../tables/tables";
import { checkAllowed } from "../../workbook/protection";
import type { PlacedTable } from "../../tables/tableCells";
import type { FactsOf, MemberFacts } from "../base/memberFacts";

/** Excel's own styles; others have to be made first, which this host does not do. */
const STYLE = /^(TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01])))?$/;

/** A table. */
export class Table extends ApiObject {
  static readonly facts: MemberFacts = {
    calculateFirst: ["ReapplyFilters", "ShowTotals"],
    write: ["Name", "Style", "ClearFilters", "Delete"],
    needFocus: ["ClearFilters"],
  } satisfies FactsOf<Table>;

  readonly className = "Table";
  override readonly events = ["DataChanged", "SelectionChanged"];

  constructor(
    context: ApiContext,
    private readonly id: string,
  ) {
    super(context);
  }

  /** The table as it is now; fails where it is gone. */
  get placed(): PlacedTable {
    return tableById(this.context.workbook, this.id);
  }

  get Id(): string {
    return this.placed.table.id;
  }
  get LegacyId(): string {
    return String(listTables(this.context.workbook).findIndex(({ table }) => table.id === this.id) + 1);
  }
  get Name(): string {
    return this.placed.table.name;
  }
  set Name(name: unknown) {
    this.change({ name: checkTableName(this.context.workbook, name, this.placed.table) });
  }
  get ShowHeaders(): boolean {
    return this.placed.table.showHeaders;
  }
  set ShowHeaders(show: unknown) {
    showHeaders(this.placed, show === true);
  }
  get ShowTotals(): boolean {
    return this.placed.table.showTotals;
  }
  set ShowTotals(show: unknown) {
    showTotals(this.placed, show === true);
  }
  get ShowBandedRows(): boolean {
    return this.placed.table.showBandedRows;
  }
  set ShowBandedRows(show: unknown) {
    this.change({ showBandedRows: show === true });
  }
  get ShowBandedColumns(): boolean {
    return this.placed.table.showBandedColumns;
  }
  set ShowBandedColumns(show: unknown) {
    this.change({ showBandedColumns: show === true });
  }
  get ShowFilterButton(): boolean {
    return this.placed.table.showFilterButton;
  }
  set ShowFilterButton(show: unknown) {
    this.change({ showFilterButton: show === true });
  }
  get HighlightFirstColumn(): boolean {
    return this.placed.table.highlightFirstColumn;
  }
  set HighlightFirstColumn(highlight: unknown) {
    this.change({ highlightFirstColumn: highlight === true });
  }
  get HighlightLastColumn(): boolean {
    return this.placed.table.highlightLastColumn;
  }
  set HighlightLastColumn(highlight: unknown) {
    this.change({ highlightLastColumn: highlight === true });
  }
  get Style(): string {
    return this.placed.table.style;
  }
  set Style(style: unknown) {
    this.change({ style: typeof style === "string" && STYLE.test(style) ? style : fail("InvalidArgument") });
  }
  get Worksheet(): ApiObject {
    return this.context.worksheet(this.placed.sheet);
  }
  get Columns(): TableColumnCollection {
    return new TableColumnCollection(this.context, this.id);
  }
  get Rows(): TableRowCollection {
    return new TableRowCollection(this.context, this.id);
  }
  get Sort(): TableSort {
    return new TableSort(this.context, this.id);
  }
  get AutoFilter(): TableAutoFilter {
    return new TableAutoFilter(this.context, this.id);
  }

  GetRange(): ApiObject {
    const { sheet, table } = this.placed;
    return this.context.range(sheet, table.area);
  }
  GetHeaderRowRange(): ApiObject {
    const { sheet, table } = this.placed;
    return this.context.range(sheet, headerArea(table) ?? fail("ItemNotFound"));
  }
  GetDataBodyRange(): ApiObject {
    const { sheet, table } = this.placed;
    return this.context.range(sheet, bodyArea(table));
  }
  GetTotalRowRange(): ApiObject {
    const { sheet, table } = this.placed;
    return this.context.range(sheet, totalArea(table) ?? fail("ItemNotFound"));
  }
  ClearFilters(): void {
    clearFilters(this.placed);
  }
  ReapplyFilters(): void {
    applyFilters(this.placed);
  }
  Resize(range: unknown): void {
    const { sheet } = this.placed;
    const place = rangeArgument(this.context.workbook, range, sheet);
    if (place.sheet.id !== sheet.id) fail("InvalidArgument");
    resizeTable(this.placed, place.area);
  }
  /** The cells keep what they hold. */
  ConvertToRange(): ApiObject {
    const { sheet, table } = this.placed;
    checkAllowed(sheet, table.area, "structure");
    nameCells(this.context.workbook, this.placed);
    return this.remove(sheet, table.area);
  }
  /** With its cells. */
  Delete(): void {
    const { sheet, table } = this.placed;
    checkAllowed(sheet, table.area, "structure");
    this.remove(sheet, table.area);
    clearArea(sheet, table.area, "All");
  }

  private remove(sheet: Sheet, area: Area): ApiObject {
    clearFilters(this.placed);
    removeTable(this.placed);
    return this.context.range(sheet, area);
  }

  private change(change: Partial<TableState>): void {
    const { sheet, table } = this.placed;
    checkAllowed(sheet, table.area, "structure");
    changeTable(this.placed, change);
  }
}
