import { type Area, formatArea, MAX_COLUMNS, MAX_ROWS, quoteSheet } from "../../basics/address";
import { fail } from "../../basics/errors";
import { copyCells, type CopyKind } from "../../cells/copyCells";
import { rangeArgument } from "./rangeArgument";
import type { ClearTo } from "../../cells/clearCells";
import { selectAreas } from "../../workbook/selection";
import type { Sheet } from "../../workbook/sheet";
import { ApiObject, Collection, type ApiContext } from "../base/apiObject";
import { ConditionalFormatCollection } from "../conditional/conditionalFormats";
import { DataValidation } from "./dataValidation";
import { Range } from "./range";
import { RangeEditing } from "./rangeEditing";
import { RangeNavigation } from "./rangeNavigation";
import { RangeFormat } from "./rangeFormat";
import { clearArea } from "../../rules/clearArea";
import { checkAllowed } from "../../workbook/protection";
import type { FactsOf, MemberFacts } from "../base/memberFacts";

/** Several ranges of one sheet, used as one. */
export class RangeAreas extends ApiObject {
  static readonly facts: MemberFacts = {
    calculateFirst: ["Calculate", "CopyFrom"],
    write: ["Clear", "CopyFrom"],
    needFocus: ["Select"],
  } satisfies FactsOf<RangeAreas>;

  readonly className = "RangeAreas";

  constructor(
    context: ApiContext,
    readonly sheet: Sheet,
    public areas: readonly Area[],
  ) {
    super(context);
  }

  get _ReferenceId(): string {
    return this.context.references.idOf(this);
  }
  _KeepReference(): void {}

  get Address(): string {
    const sheet = quoteSheet(this.sheet.name);
    return this.areas.map((area) => `${sheet}!${formatArea(area)}`).join(",");
  }
  get AddressLocal(): string {
    return this.Address;
  }
  get AreaCount(): number {
    return this.areas.length;
  }
  get CellCount(): number {
    const count = this.areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
    return count > 2147483647 ? -1 : count;
  }
  get IsEntireColumn(): boolean {
    return this.areas.every(({ rows }) => rows === MAX_ROWS);
  }
  get IsEntireRow(): boolean {
    return this.areas.every(({ columns }) => columns === MAX_COLUMNS);
  }
  get Areas(): RangeCollection {
    return new RangeCollection(this.context, this.ranges());
  }
  get Format(): RangeFormat {
    return new RangeFormat(this.context, this.ranges());
  }
  get ConditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.context, this.ranges());
  }
  get DataValidation(): DataValidation {
    return new DataValidation(this.context, this.ranges());
  }
  get Worksheet(): ApiObject {
    return this.context.worksheet(this.sheet);
  }

  GetTables(fullyContained = false): ApiObject {
    return this.context.tablesIn(this.sheet, this.areas, fullyContained);
  }
  Clear(applyTo: ClearTo = "All"): void {
    for (const area of this.areas) {
      checkAllowed(this.sheet, area, applyTo === "Formats" ? "formatCells" : "values");
      clearArea(this.sheet, area, applyTo);
    }
  }
  /** Each area is a copy of the one source, or of the source's area with its number. */
  CopyFrom(source: unknown, kind: CopyKind = "All", skipBlanks = false, transpose = false): void {
    const sources =
      source instanceof RangeAreas ? source.ranges() : [rangeArgument(this.context.workbook, source, this.sheet)];
    if (sources.length !== 1 && sources.length !== this.areas.length) fail("InvalidArgument");
    this.areas.forEach((area, index) => {
      const from = sources[index] ?? sources[0] ?? fail("InvalidArgument");
      checkAllowed(this.sheet, area, "values");
      copyCells(from, { sheet: this.sheet, area }, kind, skipBlanks, transpose);
    });
  }
  Select(): void {
    this.context.workbook.checkShown(this.sheet);
    selectAreas(this.sheet, this.areas);
  }
  Calculate(): void {
    for (const range of this.ranges()) new RangeEditing(range).Calculate();
  }
  GetEntireColumn(): RangeAreas {
    return new RangeAreas(
      this.context,
      this.sheet,
      this.areas.map((area) => ({ ...area, row: 0, rows: MAX_ROWS })),
    );
  }
  GetEntireRow(): RangeAreas {
    return new RangeAreas(
      this.context,
      this.sheet,
      this.areas.map((area) => ({ ...area, column: 0, columns: MAX_COLUMNS })),
    );
  }
  GetOffsetRangeAreas(rows: number, columns: number): RangeAreas {
    return new RangeAreas(
      this.context,
      this.sheet,
      this.ranges().map((range) => new RangeNavigation(range).GetOffsetRange(rows, columns).area),
    );
  }

  protected ranges(): Range[] {
    return this.areas.map((area) => new Range(this.context, this.sheet, area));
  }
}

/** The single ranges. */
export class RangeCollection extends Collection<Range> {
  readonly className = "RangeCollection";

  constructor(
    context: ApiContext,
    private readonly ranges: readonly Range[],
  ) {
    super(context);
  }

  get Count(): number {
    return this.ranges.length;
  }
  list(): readonly Range[] {
    return this.ranges;
  }
  GetItemAt(index: number): ApiObject {
    return this.ranges[index] ?? this.context.nothing();
  }
  GetItem(index: unknown): ApiObject {
    return this.GetItemAt(Number(index));
  }
}
