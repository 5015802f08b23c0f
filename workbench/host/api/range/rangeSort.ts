import { sortCells, type SortField } from "../../cells/sortCells";
import type { HostCore } from "../../hostCore";
import { ApiObject } from "../base/apiObject";
import type { Place } from "./rangeArgument";

/** Sorts a range. */
export class RangeSort extends ApiObject {
  readonly className = "RangeSort";

  constructor(
    core: HostCore,
    private readonly place: Place,
  ) {
    super(core);
  }

  Apply(fields: readonly SortField[], matchCase = false, hasHeaders = false, orientation: string = "Rows"): void {
    this.core.protection.check(this.place.sheet, this.place.area, "sort");
    sortCells(this.place.sheet, this.place.area, fields, matchCase, hasHeaders, orientation === "Columns");
  }
}
