import { fail } from "../../basics/errors";
import {
  clearFilter,
  columnFilters,
  putFilter,
  reapplyFilter,
  removeFilter,
  setColumnFilter,
} from "../../tables/sheetFilters";
import type { FilterCriteria } from "../../workbook/filterCriteria";
import type { Sheet } from "../../workbook/sheet";
import { ApiObject, type ApiContext } from "../base/apiObject";
import type { FactsOf, MemberFacts } from "../base/memberFacts";
import type { Range } from "../range/range";
import { rangeArgument } from "../range/rangeArgument";
import { RangeNavigation } from "../range/rangeNavigation";

/** The filter of a sheet; those of its tables are their own. */
export class WorksheetAutoFilter extends ApiObject {
  static readonly facts: MemberFacts = {
    calculateFirst: ["Apply", "Reapply"],
    write: ["Apply", "ClearColumnCriteria", "ClearCriteria", "Remove"],
  } satisfies FactsOf<WorksheetAutoFilter>;

  readonly className = "AutoFilter";

  constructor(
    context: ApiContext,
    private readonly sheet: Sheet,
  ) {
    super(context);
  }

  get Enabled(): boolean {
    return this.sheet.extras.autoFilter !== undefined;
  }
  get IsDataFiltered(): boolean {
    return Object.keys(this.sheet.extras.autoFilter?.filters ?? {}).length > 0;
  }
  /** One for each column, or null; none where there is no filter. */
  get Criteria(): (FilterCriteria | null)[] {
    const filter = this.sheet.extras.autoFilter;
    return filter ? columnFilters(filter).map((criteria) => criteria ?? null) : [];
  }

  GetRange(): ApiObject {
    return this.context.range(this.sheet, (this.sheet.extras.autoFilter ?? fail("ItemNotFound")).area);
  }
  GetRangeOrNullObject(): ApiObject {
    return this.Enabled ? this.GetRange() : this.context.nothing();
  }
  /** One cell stands for the block of filled cells around it. */
  Apply(given: unknown, columnIndex?: number | null, criteria?: FilterCriteria | null): void {
    const place = rangeArgument(this.context.workbook, given, this.sheet);
    if (place.sheet.id !== this.sheet.id) fail("InvalidArgument");
    const range = this.context.range(place.sheet, place.area) as Range;
    const isCell = place.area.rows === 1 && place.area.columns === 1;
    const navigation = new RangeNavigation(range);
    const { area } = isCell ? navigation.GetSurroundingRegion() : ((navigation.GetUsedRange() as Range) ?? range);
    putFilter(this.sheet, area);
    if (columnIndex === undefined || columnIndex === null) return;
    if (typeof criteria !== "object" || criteria === null) fail("InvalidArgument");
    setColumnFilter(this.sheet, columnIndex, criteria);
  }
  ClearColumnCriteria(columnIndex: number): void {
    setColumnFilter(this.sheet, columnIndex, undefined);
  }
  ClearCriteria(): void {
    clearFilter(this.sheet);
  }
  Reapply(): void {
    reapplyFilter(this.sheet);
  }
  Remove(): void {
    removeFilter(this.sheet);
  }
}
