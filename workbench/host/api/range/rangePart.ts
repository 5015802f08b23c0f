import type { Area } from "../../basics/address";
import { gridOf } from "../../cells/readValues";
import type { Sheet } from "../../workbook/sheet";
import type { ApiContext } from "../base/apiObject";
import { ApiPart } from "../base/apiPart";
import type { RangeBase } from "./rangeBase";

/** Members of a range by subject: what it holds, how it is changed, searched, and so on. */
export abstract class RangePart extends ApiPart<RangeBase> {
  protected get context(): ApiContext {
    return this.whole.context;
  }
  protected get sheet(): Sheet {
    return this.whole.sheet;
  }
  protected get area(): Area {
    return this.whole.area;
  }

  /** Other cells of the same sheet. */
  protected at(area: Area): RangeBase {
    return this.whole.at(area);
  }

  /** One answer for each cell, row by row; null where the range is too large to read. */
  protected grid<T>(cell: (row: number, column: number) => T): T[][] | null {
    return gridOf(this.sheet, this.area, cell);
  }
}
