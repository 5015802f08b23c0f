import type { Sheet } from "../../workbook/sheet";
import type { ApiContext } from "../base/apiObject";
import { KeyedValueCollection, type ValueStore } from "../base/keyedValues";

/** Named texts that belong to a sheet. */
export class WorksheetCustomPropertyCollection extends KeyedValueCollection {
  readonly className = "WorksheetCustomPropertyCollection";
  protected readonly itemClass = "WorksheetCustomProperty";
  protected readonly store: ValueStore;

  constructor(context: ApiContext, sheet: Sheet) {
    super(context);
    this.store = {
      read: () => sheet.extras.customProperties,
      change: (write) => sheet.changeExtras(({ customProperties }) => write(customProperties)),
    };
  }
}
