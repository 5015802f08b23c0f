import type { HostCore } from "../../hostCore";
import type { Sheet } from "../../workbook/sheet";
import { KeyedValueCollection } from "../base/keyedValues";

/** Named texts that belong to a sheet. */
export class WorksheetCustomPropertyCollection extends KeyedValueCollection {
  readonly className = "WorksheetCustomPropertyCollection";
  protected readonly itemClass = "WorksheetCustomProperty";
  protected readonly values: Map<string, unknown>;

  constructor(core: HostCore, sheet: Sheet) {
    super(core);
    this.values = sheet.extras.customProperties;
  }
}
