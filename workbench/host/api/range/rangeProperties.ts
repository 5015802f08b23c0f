import { assignProperties, pickProperties, type PropertyPick } from "../base/assignProperties";
import { BUILT_IN_STYLES, builtInName, extrasOfStyle } from "../../cells/formats/builtInStyles";
import type { Hyperlink } from "../../workbook/extraFormat";
import { readFormat } from "../../cells/formats/readFormat";
import { writeFormat } from "../../cells/formats/writeFormat";
import { autoFill } from "../../cells/autoFill";
import { fail } from "../../basics/errors";
import { rangeArgument } from "./rangeArgument";
import type { RangeBase } from "./rangeBase";
import { RangePart } from "./rangePart";
import { writeValues } from "../../cells/writeValues";
import { checkAllowed } from "../../workbook/protection";
import type { ApiObject } from "../base/apiObject";
import type { FactsOf, MemberFacts } from "../base/memberFacts";

/** Properties of single cells, rows and columns, many at a time. */
export class RangeProperties extends RangePart {
  static readonly facts: MemberFacts = {
    calculateFirst: ["GetCellProperties", "GetRowProperties", "GetColumnProperties", "AutoFill"],
    write: ["Style", "SetCellProperties", "SetRowProperties", "SetColumnProperties"],
  } satisfies FactsOf<RangeProperties>;

  SetCellProperties(rows: readonly (readonly object[])[]): void {
    if (rows.length > this.area.rows || rows.some((row) => row.length > this.area.columns)) fail("InvalidArgument");
    rows.forEach((row, r) =>
      row.forEach((properties, c) => assignProperties(this.cell(r, c), properties ?? fail("InvalidArgument"))),
    );
  }
  GetCellProperties(wanted: PropertyPick): object[][] {
    return (
      this.grid((row, column) => pickProperties(this.at({ row, column, rows: 1, columns: 1 }), wanted)) ??
      fail("InvalidArgument")
    );
  }
  SetRowProperties(rows: readonly object[]): void {
    rows.forEach((properties, index) => assignProperties(this.row(index), properties ?? {}));
  }
  GetRowProperties(wanted: PropertyPick): object[] {
    return lines(this.area.rows, (index) => this.row(index), wanted);
  }
  SetColumnProperties(columns: readonly object[]): void {
    columns.forEach((properties, index) => assignProperties(this.column(index), properties ?? {}));
  }
  GetColumnProperties(wanted: PropertyPick): object[] {
    return lines(this.area.columns, (index) => this.column(index), wanted);
  }

  AutoFill(destination: unknown, type: string = "FillDefault"): void {
    const target = rangeArgument(this.context.workbook, destination, this.sheet);
    checkAllowed(target.sheet, target.area, "values");
    autoFill(this.sheet, this.area, target.area, type);
  }
  get Style(): string | null {
    return readFormat(this.sheet, this.area, (_, extra) => extra.styleName ?? "Normal");
  }
  set Style(name: unknown) {
    const known = builtInName(String(name)) ?? "";
    const style =
      BUILT_IN_STYLES[known] ?? fail("UnsupportedOperation", `Range.style does not know ${String(name)} in this host.`);
    checkAllowed(this.sheet, this.area, "formatCells");
    writeFormat(this.sheet, this.area, () => ({ style, extra: extrasOfStyle(known) }));
  }
  get Hyperlink(): Hyperlink | null {
    return readFormat(this.sheet, { ...this.area, rows: 1, columns: 1 }, (_, extra) => extra.hyperlink ?? null);
  }
  set Hyperlink(link: unknown) {
    const hyperlink = (link ?? {}) as Hyperlink;
    checkAllowed(this.sheet, this.area, "values");
    if (hyperlink.textToDisplay !== undefined) writeValues(this.sheet, this.area, hyperlink.textToDisplay);
    writeFormat(this.sheet, this.area, () => ({
      style: { cl: { rgb: "#0563C1" }, ul: { s: 1 } },
      extra: { hyperlink },
    }));
  }

  private cell(row: number, column: number): RangeBase {
    return this.at({ row: this.area.row + row, column: this.area.column + column, rows: 1, columns: 1 });
  }
  private row(index: number): RangeBase {
    return this.at({ ...this.area, row: this.area.row + index, rows: 1 });
  }
  private column(index: number): RangeBase {
    return this.at({ ...this.area, column: this.area.column + index, columns: 1 });
  }
}

function lines(count: number, line: (index: number) => ApiObject, wanted: PropertyPick): object[] {
  return Array.from({ length: count }, (_, index) => pickProperties(line(index), wanted));
}
