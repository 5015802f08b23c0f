import type { Area } from "../basics/address";
import type { Sheet } from "../workbook/sheet";
import { ConditionalRules } from "./conditionalRules";
import { ValidationRules } from "./validationRules";

const conditional = new ConditionalRules();
const validation = new ValidationRules();

/** Conditional formats and validation rules. Univer keeps them, shows them, and moves them with their cells. */
export const rules = {
  conditional,
  validation,
  /** Takes both away from an area. */
  clear(sheet: Sheet, area: Area): void {
    conditional.clear(sheet, [area]);
    validation.clear(sheet, [area]);
  },
};
