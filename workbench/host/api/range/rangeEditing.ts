import { clearCells, type ClearTo } from "../../cells/clearCells";
import { copyCells, type CopyKind } from "../../cells/copyCells";
import { mergeCells, unmergeCells } from "../../cells/mergeCells";
import { shiftCells } from "../../cells/shiftCells";
import { toRange } from "../../cells/writeCells";
import { selectAreas } from "../../workbook/selection";
import { fail } from "../../basics/errors";
import type { ApiObject } from "../base/apiObject";
import type { Range } from "./range";
import { rangeArgument } from "./rangeArgument";
import { RangeValues } from "./rangeValues";

/** More merged areas than this cannot be listed at once. */
const MERGE_LIMIT = 512;

/** Ways to change cells. */
export abstract class RangeEditing extends RangeValues {
  Clear(applyTo: ClearTo = "All"): void {
    if (!["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks", "ResetContents"].includes(applyTo))
      fail("InvalidArgument");
    this.core.protection.check(this.sheet, this.area, applyTo === "Formats" ? "formatCells" : "values");
    clearCells(this.sheet, this.area, applyTo);
  }
  Merge(across = false): void {
    this.core.protection.check(this.sheet, this.area, "structure");
    mergeCells(this.sheet, this.area, across);
  }
  Unmerge(): void {
    this.core.protection.check(this.sheet, this.area, "structure");
    unmergeCells(this.sheet, this.area);
  }
  GetMergedAreasOrNullObject(): ApiObject {
    const merges = this.sheet.merges(this.area);
    if (merges.length > MERGE_LIMIT)
      fail("InvalidOperation", `There are more than ${MERGE_LIMIT} merged areas in the range.`);
    return merges.length === 0 ? this.core.nothing() : this.core.rangeAreas(this.sheet, merges);
  }
  Insert(shift: unknown): Range {
    if (shift !== "Down" && shift !== "Right") fail("InvalidArgument");
    const inserted = { ...this.area };
    shiftCells(this.sheet, inserted, shift);
    return this.core.range(this.sheet, inserted);
  }
  Delete(shift: unknown): void {
    if (shift !== "Up" && shift !== "Left") fail("InvalidArgument");
    shiftCells(this.sheet, this.area, shift);
  }
  Select(): void {
    selectAreas(this.sheet, [this.area]);
  }
  CopyFrom(source: unknown, kind: CopyKind = "All", skipBlanks = false, transpose = false): void {
    const from = rangeArgument(this.core, source, this.sheet);
    this.core.protection.check(this.sheet, this.area, "values");
    copyCells(from, this, kind, skipBlanks, transpose);
  }
  /** Asks the add-in's functions in the range again. */
  Calculate(): void {
    const { row, column, rows, columns } = this.area;
    const inside = (r: number, c: number): boolean => r >= row && r < row + rows && c >= column && c < column + columns;
    this.core.functions.forget((site) => site.sheetId === this.sheet.id && inside(site.row, site.column));
    const target = this.sheet.clip(this.area);
    const { calculation, unitId } = this.core.engine;
    if (target) calculation.invalidate([{ unitId, sheetId: this.sheet.id, range: toRange(target) }]);
    this.core.calculateNow = true;
  }
  MoveTo(destination: unknown): void {
    const to = rangeArgument(this.core, destination, this.sheet);
    this.core.protection.check(this.sheet, this.area, "values");
    this.core.protection.check(to.sheet, to.area, "values");
    copyCells(this, to, "All", false, false);
    clearCells(this.sheet, this.area, "All");
  }
}
