import { fail } from "../../basics/errors";
import type { FilterCriteria } from "../../workbook/filterCriteria";
import { setFilter } from "../../tables/tableFilters";
import { type ApiContext, ApiObject } from "../base/apiObject";
import { tableById } from "../../tables/tables";
import type { FactsOf, MemberFacts } from "../base/memberFacts";

/** The filter of a table's column. */
export class TableFilter extends ApiObject {
  static readonly facts: MemberFacts = {
    calculateFirst: [
      "Apply",
      "ApplyValuesFilter",
      "ApplyCustomFilter",
      "ApplyDynamicFilter",
      "ApplyTopItemsFilter",
      "ApplyTopPercentFilter",
      "ApplyBottomItemsFilter",
      "ApplyBottomPercentFilter",
      "ApplyCellColorFilter",
      "ApplyFontColorFilter",
      "ApplyIconFilter",
    ],
    write: ["Apply", "Clear"],
  } satisfies FactsOf<TableFilter>;

  readonly className = "Filter";

  constructor(
    context: ApiContext,
    private readonly tableId: string,
    private readonly columnId: number,
  ) {
    super(context);
  }

  get Criteria(): FilterCriteria | null {
    return tableById(this.context.workbook, this.tableId).table.columns[this.index]?.filter ?? null;
  }

  Apply(criteria: unknown): void {
    if (typeof criteria !== "object" || criteria === null) fail("InvalidArgument");
    setFilter(tableById(this.context.workbook, this.tableId), this.index, criteria as FilterCriteria);
  }
  ApplyValuesFilter(values: unknown): void {
    this.Apply({ filterOn: "Values", values });
  }
  ApplyCustomFilter(criterion1: unknown, criterion2?: unknown, operator: unknown = "And"): void {
    this.Apply({ filterOn: "Custom", criterion1, ...(criterion2 === undefined ? {} : { criterion2, operator }) });
  }
  ApplyDynamicFilter(dynamicCriteria: unknown): void {
    this.Apply({ filterOn: "Dynamic", dynamicCriteria });
  }
  ApplyTopItemsFilter(count: unknown): void {
    this.Apply({ filterOn: "TopItems", criterion1: String(count) });
  }
  ApplyTopPercentFilter(percent: unknown): void {
    this.Apply({ filterOn: "TopPercent", criterion1: String(percent) });
  }
  ApplyBottomItemsFilter(count: unknown): void {
    this.Apply({ filterOn: "BottomItems", criterion1: String(count) });
  }
  ApplyBottomPercentFilter(percent: unknown): void {
    this.Apply({ filterOn: "BottomPercent", criterion1: String(percent) });
  }
  ApplyCellColorFilter(color: unknown): void {
    this.Apply({ filterOn: "CellColor", color });
  }
  ApplyFontColorFilter(color: unknown): void {
    this.Apply({ filterOn: "FontColor", color });
  }
  ApplyIconFilter(icon: unknown): void {
    this.Apply({ filterOn: "Icon", icon });
  }
  Clear(): void {
    setFilter(tableById(this.context.workbook, this.tableId), this.index, undefined);
  }

  private get index(): number {
    const { columns } = tableById(this.context.workbook, this.tableId).table;
    const index = columns.findIndex(({ id }) => id === this.columnId);
    return index >= 0 ? index : fail("ItemNotFound");
  }
}
