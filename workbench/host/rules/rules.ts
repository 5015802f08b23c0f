import type { HostCore } from "../hostCore";
import type { Area } from "../basics/address";
import type { Sheet } from "../workbook/sheet";
import { ConditionalRules } from "./conditionalRules";
import { ValidationRules } from "./validationRules";

/** Conditional formats and validation rules. Univer keeps them, shows them, and moves them with their cells. */
export class Rules {
  readonly conditional: ConditionalRules;
  readonly validation: ValidationRules;

  constructor(core: HostCore) {
    this.conditional = new ConditionalRules(core);
    this.validation = new ValidationRules(core);
  }

  /** Takes both away from an area. */
  clear(sheet: Sheet, area: Area): void {
    this.conditional.clear(sheet, [area]);
    this.validation.clear(sheet, [area]);
  }
}
