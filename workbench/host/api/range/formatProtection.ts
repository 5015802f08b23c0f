import { fail } from "../../basics/errors";
import { FormatPart } from "./formatPart";

/** Whether cells may be edited, and their formulas seen, once the sheet is protected. */
export class FormatProtection extends FormatPart {
  readonly className = "FormatProtection";

  get Locked(): boolean | null {
    return this.read((_, extra) => extra.locked ?? true);
  }
  set Locked(locked: unknown) {
    this.write({ extra: { locked: typeof locked === "boolean" ? locked : fail("InvalidArgument") } });
  }
  get FormulaHidden(): boolean | null {
    return this.read((_, extra) => extra.formulaHidden ?? false);
  }
  set FormulaHidden(hidden: unknown) {
    this.write({ extra: { formulaHidden: typeof hidden === "boolean" ? hidden : fail("InvalidArgument") } });
  }
}
