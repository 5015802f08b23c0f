import { fail } from "../../../basics/errors";
import { type ApiContext, Collection } from "../../base/apiObject";
import { type Edge, EDGES } from "../../../cells/formats/borders";
import { RangeBorder } from "./rangeBorder";
import type { Place } from "../../../workbook/place";

/** The borders of cells, by edge. */
export class RangeBorderCollection extends Collection<RangeBorder> {
  readonly className = "RangeBorderCollection";

  constructor(
    context: ApiContext,
    private readonly places: readonly Place[],
  ) {
    super(context);
  }

  get Count(): number {
    return EDGES.length;
  }
  list(): RangeBorder[] {
    return EDGES.map((edge) => new RangeBorder(this.context, this.places, edge));
  }
  GetItem(edge: unknown): RangeBorder {
    return EDGES.includes(edge as Edge)
      ? new RangeBorder(this.context, this.places, edge as Edge)
      : fail("InvalidArgument");
  }
  GetItemAt(index: number): RangeBorder {
    return this.list()[index] ?? fail("InvalidArgument");
  }
}
