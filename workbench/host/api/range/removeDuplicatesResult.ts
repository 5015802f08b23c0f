import type { HostCore } from "../../hostCore";
import { ApiObject } from "../base/apiObject";

/** How many rows were removed, and how many are left. */
export class RemoveDuplicatesResult extends ApiObject {
  readonly className = "RemoveDuplicatesResult";

  constructor(
    core: HostCore,
    private readonly removed: number,
    private readonly left: number,
  ) {
    super(core);
  }

  get Removed(): number {
    return this.removed;
  }
  get UniqueRemaining(): number {
    return this.left;
  }
}
