import { ApiObject, type ApiContext } from "../base/apiObject";

/** How many rows were removed, and how many are left. */
export class RemoveDuplicatesResult extends ApiObject {
  readonly className = "RemoveDuplicatesResult";

  constructor(
    context: ApiContext,
    private readonly removed: number,
    private readonly left: number,
  ) {
    super(context);
  }

  get Removed(): number {
    return this.removed;
  }
  get UniqueRemaining(): number {
    return this.left;
  }
}
