import type { HostCore } from "../../hostCore";
import { fail } from "../../basics/errors";
import { Collection } from "../base/apiObject";
import { EDGES, type Edge } from "../../cells/borders";
import type { Place } from "./rangeArgument";
import { RangeBorder } from "./rangeBorder";

/** The borders of cells, by edge. */
export class RangeBorderCollection extends Collection<RangeBorder> {
  readonly className = "RangeBorderCollection";

  constructor(
    core: HostCore,
    private readonly places: readonly Place[],
  ) {
    super(core);
  }

  get Count(): number {
    return EDGES.length;
  }
  list(): RangeBorder[] {
    return EDGES.map((edge) => new RangeBorder(this.core, this.places, edge));
  }
  GetItem(edge: unknown): RangeBorder {
    return EDGES.includes(edge as Edge)
      ? new RangeBorder(this.core, this.places, edge as Edge)
      : fail("InvalidArgument");
  }
  GetItemAt(index: number): RangeBorder {
    return this.list()[index] ?? fail("InvalidArgument");
  }
}
