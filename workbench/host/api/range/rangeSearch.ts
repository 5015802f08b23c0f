import { findCells, replaced, type SearchCriteria } from "../../cells/findCells";
import { removeDuplicates } from "../../cells/removeDuplicates";
import { specialCells } from "../../rules/specialCells";
import { bounding } from "../../basics/address";
import { fail } from "../../basics/errors";
import type { ApiObject } from "../base/apiObject";
import { RangeBase } from "./rangeBase";
import { RangePart } from "./rangePart";
import { RemoveDuplicatesResult } from "./removeDuplicatesResult";
import { writeValues } from "../../cells/writeValues";
import { checkAllowed } from "../../workbook/protection";
import type { FactsOf, MemberFacts } from "../base/memberFacts";

/** Ways to look for cells. */
export class RangeSearch extends RangePart {
  static readonly facts: MemberFacts = {
    calculateFirst: [
      "Find",
      "FindOrNullObject",
      "ReplaceAll",
      "GetSpecialCells",
      "GetSpecialCellsOrNullObject",
      "RemoveDuplicates",
      "GetRangeEdge",
      "GetExtendedRange",
    ],
  } satisfies FactsOf<RangeSearch>;

  Find(text: unknown, criteria: SearchCriteria = {}): RangeBase {
    const [first] = findCells(this.sheet, this.area, String(text), criteria);
    return this.at(first ?? fail("ItemNotFound"));
  }
  FindOrNullObject(text: unknown, criteria: SearchCriteria = {}): ApiObject {
    const [first] = findCells(this.sheet, this.area, String(text), criteria);
    return first ? this.at(first) : this.context.nothing();
  }
  /** How many replacements were made. */
  ReplaceAll(text: unknown, replacement: unknown, criteria: SearchCriteria = {}): number {
    let count = 0;
    for (const area of findCells(this.sheet, this.area, String(text), criteria)) {
      const content = this.sheet.formula(area.row, area.column) ?? String(this.sheet.value(area.row, area.column));
      const changed = replaced(content, String(text), String(replacement), criteria);
      if (changed === undefined) continue;
      writeValues(this.sheet, area, [[changed]]);
      count++;
    }
    return count;
  }
  GetSpecialCells(type: unknown, valueType?: unknown): ApiObject {
    return this.context.rangeAreas(this.sheet, this.special(type, valueType) ?? fail("ItemNotFound"));
  }
  GetSpecialCellsOrNullObject(type: unknown, valueType?: unknown): ApiObject {
    const areas = this.special(type, valueType);
    return areas ? this.context.rangeAreas(this.sheet, areas) : this.context.nothing();
  }
  RemoveDuplicates(columns: readonly number[], includesHeader: boolean): ApiObject {
    checkAllowed(this.sheet, this.area, "values");
    const { removed, left } = removeDuplicates(this.sheet, this.area, columns, includesHeader);
    return new RemoveDuplicatesResult(this.context, removed, left);
  }
  /** To the edge of the block of filled cells, as Ctrl and an arrow key go. */
  GetRangeEdge(direction: unknown, activeCell?: unknown): RangeBase {
    const { row, column } = activeCell instanceof RangeBase ? activeCell.area : this.area;
    const step =
      { Up: [-1, 0], Down: [1, 0], Left: [0, -1], Right: [0, 1] }[String(direction)] ?? fail("InvalidArgument");
    const [down = 0, right = 0] = step;
    const filled = (r: number, c: number): boolean => this.sheet.value(r, c) !== "";
    const lastRow = this.sheet.univer.getRowCount() - 1;
    const lastColumn = this.sheet.univer.getColumnCount() - 1;
    const inside = (r: number, c: number): boolean => r >= 0 && c >= 0 && r <= lastRow && c <= lastColumn;
    let r = row;
    let c = column;
    const inBlock = filled(r, c) && inside(r + down, c + right) && filled(r + down, c + right);
    do {
      if (!inside(r + down, c + right)) break;
      r += down;
      c += right;
    } while (inBlock ? inside(r + down, c + right) && filled(r + down, c + right) : !filled(r, c));
    return this.at({ row: r, column: c, rows: 1, columns: 1 });
  }
  GetExtendedRange(direction: unknown, activeCell?: unknown): RangeBase {
    return this.at(bounding(this.area, this.GetRangeEdge(direction, activeCell).area));
  }

  private special(type: unknown, valueType: unknown) {
    const areas = specialCells(
      this.sheet,
      this.area,
      String(type),
      valueType === undefined || valueType === null ? "All" : String(valueType),
    );
    return areas.length > 0 ? areas : undefined;
  }
}
