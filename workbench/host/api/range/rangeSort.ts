import { sortCells } from "../../cells/sortCells";
import { checkAllowed } from "../../workbook/protection";
import { type ApiContext, ApiObject } from "../base/apiObject";
import type { Place } from "../../workbook/place";
import type { SortField } from "../../basics/sortField";

/** Sorts a range. */
export class RangeSort extends ApiObject {
  readonly className = "RangeSort";

  constructor(
    context: ApiContext,
    private readonly place: Place,
  ) {
    super(context);
  }

  Apply(fields: readonly SortField[], matchCase = false, hasHeaders = false, orientation: string = "Rows"): void {
    checkAllowed(this.place.sheet, this.place.area, "sort");
    sortCells(this.place.sheet, this.place.area, fields, matchCase, hasHeaders, orientation === "Columns");
  }
}
