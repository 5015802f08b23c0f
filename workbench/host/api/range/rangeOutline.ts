import { showDetails } from "../../cells/outlineView";
import { fail } from "../../basics/errors";
import { regrouped } from "../../workbook/outline";
import type { FactsOf, MemberFacts } from "../base/memberFacts";
import { RangePart } from "./rangePart";

/** Groups of rows and columns. */
export class RangeOutline extends RangePart {
  static readonly facts: MemberFacts = {
    write: ["Group", "Ungroup"],
  } satisfies FactsOf<RangeOutline>;

  Group(option: unknown): void {
    this.regroup(option, 1);
  }
  Ungroup(option: unknown): void {
    this.regroup(option, -1);
  }
  HideGroupDetails(option: unknown): void {
    showDetails(this.sheet, this.area, this.kind(option), false);
  }
  ShowGroupDetails(option: unknown): void {
    showDetails(this.sheet, this.area, this.kind(option), true);
  }

  private regroup(option: unknown, by: 1 | -1): void {
    const kind = this.kind(option);
    const { row, column, rows, columns } = this.area;
    const [first, count] = kind === "rows" ? [row, rows] : [column, columns];
    this.sheet.changeExtras((extras) => {
      const levels = regrouped(extras.outline[kind], first, count, by) ?? fail("InvalidArgument");
      extras.outline = { ...extras.outline, [kind]: levels };
    });
  }

  /** Whole rows are grouped by rows only, whole columns by columns only. */
  private kind(option: unknown): "rows" | "columns" {
    if (option === "ByRows" && !this.whole.IsEntireColumn) return "rows";
    return option === "ByColumns" && !this.whole.IsEntireRow ? "columns" : fail("InvalidArgument");
  }
}
