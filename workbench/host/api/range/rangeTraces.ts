import { fail } from "../../basics/errors";
import { type CellsBySheet, TracedCells } from "../../tables/tracedCells";
import type { FactsOf, MemberFacts } from "../base/memberFacts";
import { RangePart } from "./rangePart";
import { WorkbookRangeAreas } from "./workbookRangeAreas";

/** What the formulas of a range come from, and which formulas come from it. */
export class RangeTraces extends RangePart {
  static readonly facts: MemberFacts = {
    calculateFirst: ["GetPrecedents", "GetDirectPrecedents", "GetDependents", "GetDirectDependents"],
  } satisfies FactsOf<RangeTraces>;

  GetPrecedents(): WorkbookRangeAreas {
    return this.found(this.traced.precedents(this.whole, true));
  }
  GetDirectPrecedents(): WorkbookRangeAreas {
    return this.found(this.traced.precedents(this.whole, false));
  }
  GetDependents(): WorkbookRangeAreas {
    return this.found(this.traced.dependents(this.whole, true));
  }
  GetDirectDependents(): WorkbookRangeAreas {
    return this.found(this.traced.dependents(this.whole, false));
  }

  private get traced(): TracedCells {
    return new TracedCells(this.context.workbook);
  }

  private found(cells: CellsBySheet): WorkbookRangeAreas {
    return cells.length > 0 ? new WorkbookRangeAreas(this.context, cells) : fail("ItemNotFound");
  }
}
