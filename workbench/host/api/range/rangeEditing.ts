import type { ClearTo } from "../../cells/clearCells";
import type { CopyKind } from "../../cells/copyCells";
import { mergeCells, unmergeCells } from "../../cells/mergeCells";
import { shiftCells } from "../../cells/shiftCells";
import { selectAreas } from "../../workbook/selection";
import { fail } from "../../basics/errors";
import type { ApiObject } from "../base/apiObject";
import { rangeArgument } from "./rangeArgument";
import type { RangeBase } from "./rangeBase";
import { RangePart } from "./rangePart";
import { clearArea } from "../../rules/clearArea";
import { copyArea } from "../../rules/copyArea";
import { moveCells } from "../../rules/moveCells";
import { checkAllowed } from "../../workbook/protection";
import { toRange } from "../../basics/univerRange";
import type { FactsOf, MemberFacts } from "../base/memberFacts";

/** More merged areas than this cannot be listed at once. */
const MERGE_LIMIT = 512;

/** Ways to change cells. */
export class RangeEditing extends RangePart {
  static readonly facts: MemberFacts = {
    calculateFirst: ["CopyFrom", "Calculate", "MoveTo"],
    write: ["Clear", "Merge", "Unmerge", "Insert", "Delete", "CopyFrom", "MoveTo"],
    needFocus: ["Select"],
  } satisfies FactsOf<RangeEditing>;

  Clear(applyTo: ClearTo = "All"): void {
    if (!["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks", "ResetContents"].includes(applyTo))
      fail("InvalidArgument");
    checkAllowed(this.sheet, this.area, applyTo === "Formats" ? "formatCells" : "values");
    clearArea(this.sheet, this.area, applyTo);
  }
  Merge(across = false): void {
    checkAllowed(this.sheet, this.area, "structure");
    mergeCells(this.sheet, this.area, across);
  }
  Unmerge(): void {
    checkAllowed(this.sheet, this.area, "structure");
    unmergeCells(this.sheet, this.area);
  }
  GetMergedAreasOrNullObject(): ApiObject {
    const merges = this.sheet.merges(this.area);
    if (merges.length > MERGE_LIMIT)
      fail("InvalidOperation", `There are more than ${MERGE_LIMIT} merged areas in the range.`);
    return merges.length === 0 ? this.context.nothing() : this.context.rangeAreas(this.sheet, merges);
  }
  GetMergedAreas(): ApiObject {
    return this.GetMergedAreasOrNullObject();
  }
  Insert(shift: unknown): RangeBase {
    if (shift !== "Down" && shift !== "Right") fail("InvalidArgument");
    const inserted = { ...this.area };
    shiftCells(this.sheet, inserted, shift);
    return this.at(inserted);
  }
  Delete(shift: unknown): void {
    if (shift !== "Up" && shift !== "Left") fail("InvalidArgument");
    shiftCells(this.sheet, this.area, shift);
  }
  Select(): void {
    this.context.workbook.checkShown(this.sheet);
    selectAreas(this.sheet, [this.area]);
  }
  CopyFrom(source: unknown, kind: CopyKind = "All", skipBlanks = false, transpose = false): void {
    const from = rangeArgument(this.context.workbook, source, this.sheet);
    checkAllowed(this.sheet, this.area, "values");
    copyArea(from, this.whole, kind, skipBlanks, transpose);
  }
  /** Asks the add-in's functions in the range again. */
  Calculate(): void {
    this.SetDirty();
    this.context.workbook.calculateNow = true;
  }
  /** The same at the next calculation. */
  SetDirty(): void {
    const { row, column, rows, columns } = this.area;
    const inside = (r: number, c: number): boolean => r >= row && r < row + rows && c >= column && c < column + columns;
    this.context.functions.forget((site) => site.sheetId === this.sheet.id && inside(site.row, site.column));
    const target = this.sheet.clip(this.area);
    const { calculation, unitId } = this.context.workbook.engine;
    if (target) calculation.invalidate([{ unitId, sheetId: this.sheet.id, range: toRange(target) }]);
  }
  MoveTo(destination: unknown): void {
    const to = rangeArgument(this.context.workbook, destination, this.sheet);
    moveCells(this.whole, to);
  }
}
