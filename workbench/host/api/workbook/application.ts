import { fail } from "../../basics/errors";
import { ApiObject } from "../base/apiObject";

/** Excel itself. */
export class Application extends ApiObject {
  readonly className = "Application";

  get CalculationMode(): string {
    return this.core.engine.calculation.paused ? "Manual" : "Automatic";
  }
  set CalculationMode(mode: unknown) {
    if (mode !== "Automatic" && mode !== "AutomaticExceptTables" && mode !== "Manual") fail("InvalidArgument");
    this.core.engine.calculation.paused = mode === "Manual";
  }
  get CalculationState(): string {
    return this.core.functions.pending ? "Calculating" : "Done";
  }
  get CalculationEngineVersion(): number {
    return 191029;
  }
  get DecimalSeparator(): string {
    return ".";
  }
  get ThousandsSeparator(): string {
    return ",";
  }
  get UseSystemSeparators(): boolean {
    return true;
  }

  Calculate(type: unknown): void {
    if (type !== "Recalculate" && type !== "Full" && type !== "FullRebuild") fail("InvalidArgument");
    if (type !== "Recalculate") {
      this.core.functions.forget();
      this.core.engine.calculation.invalidate("all");
    }
    this.core.calculateNow = true;
  }
  SuspendApiCalculationUntilNextSync(): void {
    this.core.calculationSuspended = true;
  }
  /** Univer draws once the request is done, in any case. */
  SuspendScreenUpdatingUntilNextSync(): void {}
}
