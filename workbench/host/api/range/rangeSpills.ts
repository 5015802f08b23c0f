import type { Area } from "../../basics/address";
import { fail } from "../../basics/errors";
import { type Spill, spillAt } from "../../workbook/spills";
import type { ApiObject } from "../base/apiObject";
import type { FactsOf, MemberFacts } from "../base/memberFacts";
import type { RangeBase } from "./rangeBase";
import { RangePart } from "./rangePart";

/** Results of formulas that fill several cells. */
export class RangeSpills extends RangePart {
  static readonly facts: MemberFacts = {
    calculateFirst: [
      "GetSpillingToRange",
      "GetSpillingToRangeOrNullObject",
      "GetSpillParent",
      "GetSpillParentOrNullObject",
    ],
  } satisfies FactsOf<RangeSpills>;

  /** All that the formula in this one cell fills. */
  GetSpillingToRange(): RangeBase {
    return this.at(this.spilled() ?? fail("ItemNotFound"));
  }
  GetSpillingToRangeOrNullObject(): ApiObject {
    return this.found(this.spilled());
  }
  /** The cell with the formula that fills this one. */
  GetSpillParent(): RangeBase {
    return this.at(this.parent() ?? fail("ItemNotFound"));
  }
  GetSpillParentOrNullObject(): ApiObject {
    return this.found(this.parent());
  }

  private spilled(): Area | undefined {
    const spill = this.spill();
    return spill && this.isAnchor(spill) ? spill.area : undefined;
  }

  private parent(): Area | undefined {
    const spill = this.spill();
    return spill && !this.isAnchor(spill) ? spill.anchor : undefined;
  }

  private spill(): Spill | undefined {
    return this.area.rows * this.area.columns === 1 ? spillAt(this.sheet, this.area) : undefined;
  }

  private isAnchor({ anchor }: Spill): boolean {
    return anchor.row === this.area.row && anchor.column === this.area.column;
  }

  private found(area: Area | undefined): ApiObject {
    return area ? this.at(area) : this.context.nothing();
  }
}
