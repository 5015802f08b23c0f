import { hiddenLines, setHidden } from "../../cells/hiddenLines";
import { PIXELS_PER_POINT } from "../../../engine/emptyWorkbook";
import { ConditionalFormatCollection } from "../conditional/conditionalFormats";
import { DataValidation } from "./dataValidation";
import { RangeFormat } from "./rangeFormat";
import { RangeBase } from "./rangeBase";
import { RangeEditing } from "./rangeEditing";
import { RangeNavigation } from "./rangeNavigation";
import { RangeOutline } from "./rangeOutline";
import { RangeProperties } from "./rangeProperties";
import { RangeSearch } from "./rangeSearch";
import { RangeSpills } from "./rangeSpills";
import { RangeTraces } from "./rangeTraces";
import { RangeValues } from "./rangeValues";
import { RangeSort } from "./rangeSort";
import { type RangeView, visibleView } from "./rangeView";
import type { Area } from "../../basics/address";
import { checkAllowed } from "../../workbook/protection";
import type { ApiObject } from "../base/apiObject";

/** A rectangle of cells on one sheet. */
export class Range extends RangeBase {
  static override readonly parts = [
    RangeNavigation,
    RangeValues,
    RangeEditing,
    RangeSearch,
    RangeProperties,
    RangeSpills,
    RangeOutline,
    RangeTraces,
  ];

  override at(area: Area): Range {
    return new Range(this.context, this.sheet, area);
  }

  get Format(): RangeFormat {
    return new RangeFormat(this.context, [this]);
  }
  get Sort(): RangeSort {
    return new RangeSort(this.context, this);
  }
  get ConditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.context, [this]);
  }
  get DataValidation(): DataValidation {
    return new DataValidation(this.context, [this]);
  }
  get RowHidden(): boolean | null {
    return hiddenLines(this.sheet, this.area, "rows");
  }
  set RowHidden(hidden: unknown) {
    checkAllowed(this.sheet, this.area, "formatRows");
    setHidden(this.sheet, this.area, "rows", hidden === true);
  }
  get ColumnHidden(): boolean | null {
    return hiddenLines(this.sheet, this.area, "columns");
  }
  set ColumnHidden(hidden: unknown) {
    checkAllowed(this.sheet, this.area, "formatColumns");
    setHidden(this.sheet, this.area, "columns", hidden === true);
  }
  get Hidden(): boolean | null {
    const rows = this.RowHidden;
    const columns = this.ColumnHidden;
    return rows || columns ? true : rows === null || columns === null ? null : false;
  }
  get HasSpill(): boolean {
    const { row, column } = this.area;
    const cell = this.sheet.univer.getCellRaw(row, column);
    return !cell?.f && this.sheet.cell(row, column) !== (cell ?? undefined);
  }
  get Top(): number {
    return this.length("rows", 0, this.area.row);
  }
  get Left(): number {
    return this.length("columns", 0, this.area.column);
  }
  get Height(): number {
    return this.length("rows", this.area.row, this.area.rows);
  }
  get Width(): number {
    return this.length("columns", this.area.column, this.area.columns);
  }

  GetVisibleView(): RangeView {
    return visibleView(this.context, this);
  }
  GetTables(fullyContained = false): ApiObject {
    return this.context.tablesIn(this.sheet, [this.area], fullyContained);
  }

  /** In points. */
  private length(kind: "rows" | "columns", first: number, count: number): number {
    const { univer: model } = this.sheet;
    const rows = kind === "rows";
    const known = Math.min(first + count, rows ? model.getRowCount() : model.getColumnCount());
    let pixels = 0;
    for (let index = first; index < known; index++)
      pixels += rows ? model.getRowHeight(index) : model.getColumnWidth(index);
    const standard = rows ? model.getConfig().defaultRowHeight : model.getConfig().defaultColumnWidth;
    pixels += Math.max(0, first + count - Math.max(known, first)) * standard;
    return pixels / PIXELS_PER_POINT;
  }
}
