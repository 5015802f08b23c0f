import { fail } from "../../basics/errors";
import { type AreasBySheet, TracedCells } from "../../tables/tracedCells";
import type { FactsOf, MemberFacts } from "../base/memberFacts";
import { RangePart } from "./rangePart";
import type { ApiObject } from "../base/apiObject";

/** What the formulas of a range come from, and which formulas come from it. */
export class RangeTraces extends RangePart {
  static readonly facts: MemberFacts = {
    calculateFirst: ["GetPrecedents", "GetDirectPrecedents", "GetDependents", "GetDirectDependents"],
  } satisfies FactsOf<RangeTraces>;

  GetPrecedents(): ApiObject {
    return this.found(this.traced.precedents(this.whole, true));
  }
  GetDirectPrecedents(): ApiObject {
    return this.found(this.traced.precedents(this.whole, false));
  }
  GetDependents(): ApiObject {
    return this.found(this.traced.dependents(this.whole, true));
  }
  GetDirectDependents(): ApiObject {
    return this.found(this.traced.dependents(this.whole, false));
  }

  private get traced(): TracedCells {
    return new TracedCells(this.context.workbook);
  }

  private found(cells: AreasBySheet): ApiObject {
    return cells.length > 0 ? this.context.workbookAreas(cells) : fail("ItemNotFound");
  }
}
