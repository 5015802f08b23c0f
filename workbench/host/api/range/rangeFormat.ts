import { WrapStrategy } from "@univerjs/core";
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from "../../../engine/emptyWorkbook";
import {
  horizontalChange,
  horizontalOf,
  indentChange,
  orientationChange,
  orientationOf,
  verticalChange,
  verticalOf,
} from "../../cells/formats/alignment";
import {
  autofitColumns,
  autofitRows,
  columnWidth,
  rowHeight,
  setColumnWidth,
  setRowHeight,
} from "../../cells/lineSizes";
import { fail } from "../../basics/errors";
import { FormatPart } from "./formatPart";
import { FormatProtection } from "./formatProtection";
import { RangeBorderCollection } from "./borders/rangeBorders";
import { RangeFill } from "./rangeFill";
import { RangeFont } from "./rangeFont";
import { checkAllowed } from "../../workbook/protection";
import type { FactsOf, MemberFacts } from "../base/memberFacts";

function boolean(value: unknown): boolean {
  return typeof value === "boolean" ? value : fail("InvalidArgument");
}

/** How cells look. */
export class RangeFormat extends FormatPart {
  static readonly facts: MemberFacts = {
    calculateFirst: ["AutofitColumns", "AutofitRows"],
    write: ["WrapText", "HorizontalAlignment", "VerticalAlignment", "RowHeight", "ColumnWidth"],
  } satisfies FactsOf<RangeFormat>;

  readonly className = "RangeFormat";

  get Fill(): RangeFill {
    return new RangeFill(this.context, this.places);
  }
  get Font(): RangeFont {
    return new RangeFont(this.context, this.places);
  }
  get Borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.context, this.places);
  }
  get Protection(): FormatProtection {
    return new FormatProtection(this.context, this.places);
  }
  get WrapText(): boolean | null {
    return this.read((style) => style.tb === WrapStrategy.WRAP);
  }
  set WrapText(wrap: unknown) {
    this.write({ style: { tb: boolean(wrap) ? WrapStrategy.WRAP : null } });
  }
  get HorizontalAlignment(): string | null {
    return this.read(horizontalOf);
  }
  set HorizontalAlignment(name: unknown) {
    this.write(horizontalChange(name));
  }
  get VerticalAlignment(): string | null {
    return this.read(verticalOf);
  }
  set VerticalAlignment(name: unknown) {
    this.write(verticalChange(name));
  }
  get IndentLevel(): number | null {
    return this.read((_, extra) => extra.indentLevel ?? 0);
  }
  set IndentLevel(level: unknown) {
    this.write(indentChange(level));
  }
  AdjustIndent(amount: number): void {
    this.IndentLevel = Math.max(0, (this.IndentLevel ?? 0) + amount);
  }
  get TextOrientation(): number | null {
    return this.read(orientationOf);
  }
  set TextOrientation(degrees: unknown) {
    this.write(orientationChange(degrees));
  }
  get ShrinkToFit(): boolean | null {
    return this.read((_, extra) => extra.shrinkToFit ?? false);
  }
  set ShrinkToFit(shrink: unknown) {
    this.write({ extra: { shrinkToFit: boolean(shrink) } });
  }
  get AutoIndent(): boolean | null {
    return this.read((_, extra) => extra.autoIndent ?? false);
  }
  set AutoIndent(auto: unknown) {
    this.write({ extra: { autoIndent: boolean(auto) } });
  }
  get ReadingOrder(): string | null {
    return this.read((_, extra) => extra.readingOrder ?? "Context");
  }
  set ReadingOrder(order: unknown) {
    if (order !== "Context" && order !== "LeftToRight" && order !== "RightToLeft") fail("InvalidArgument");
    this.write({ extra: { readingOrder: order }, style: { td: order === "RightToLeft" ? 2 : null } });
  }
  get RowHeight(): number | null {
    return this.common((place) => rowHeight(place.sheet, place.area));
  }
  set RowHeight(points: unknown) {
    if (typeof points !== "number" || points < 0 || points > 409.5) fail("InvalidArgument");
    this.lines("formatRows", (place) => setRowHeight(place.sheet, place.area, points));
  }
  get ColumnWidth(): number | null {
    return this.common((place) => columnWidth(place.sheet, place.area));
  }
  set ColumnWidth(points: unknown) {
    if (typeof points !== "number" || points < 0 || points > 1790) fail("InvalidArgument");
    this.lines("formatColumns", (place) => setColumnWidth(place.sheet, place.area, points));
  }
  get UseStandardHeight(): boolean | null {
    return this.RowHeight === null ? null : this.RowHeight === DEFAULT_ROW_HEIGHT;
  }
  set UseStandardHeight(use: unknown) {
    if (boolean(use)) this.RowHeight = DEFAULT_ROW_HEIGHT;
  }
  get UseStandardWidth(): boolean | null {
    return this.ColumnWidth === null ? null : this.ColumnWidth === DEFAULT_COLUMN_WIDTH;
  }
  set UseStandardWidth(use: unknown) {
    if (boolean(use)) this.ColumnWidth = DEFAULT_COLUMN_WIDTH;
  }
  AutofitRows(): void {
    this.lines("formatRows", (place) => autofitRows(place.sheet, place.area));
  }
  AutofitColumns(): void {
    this.lines("formatColumns", (place) => autofitColumns(place.sheet, place.area));
  }

  private common(read: (place: (typeof this.places)[number]) => number | null): number | null {
    const [first, ...rest] = this.places.map(read);
    return first !== undefined && rest.every((value) => value === first) ? first : null;
  }

  private lines(
    permission: "formatRows" | "formatColumns",
    action: (place: (typeof this.places)[number]) => void,
  ): void {
    for (const place of this.places) {
      checkAllowed(place.sheet, place.area, permission);
      action(place);
    }
  }
}
