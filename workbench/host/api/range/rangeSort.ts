import { sortCells } from "../../cells/sortCells";
import { checkAllowed } from "../../workbook/protection";
import { type ApiContext, ApiObject } from "../base/apiObject";
import type { Place } from "../../workbook/place";
import type { SortField } from "../../basics/sortField";
import type { FactsOf, MemberFacts } from "../base/memberFacts";

/** Sorts a range. */
export class RangeSort extends ApiObject {
  static readonly facts: MemberFacts = {
    calculateFirst: ["Apply"],
    write: ["Apply"],
  } satisfies FactsOf<RangeSort>;

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
