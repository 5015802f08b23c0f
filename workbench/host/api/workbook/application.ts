import { fail } from "../../basics/errors";
import { ApiObject } from "../base/apiObject";
import { CultureInfo } from "./cultureInfo";
import type { FactsOf, MemberFacts } from "../base/memberFacts";

/** Excel itself. */
export class Application extends ApiObject {
  static readonly facts: MemberFacts = {
    calculateFirst: ["Calculate"],
  } satisfies FactsOf<Application>;

  readonly className = "Application";

  get CalculationMode(): string {
    const { engine, calculationHeld, exceptDataTables } = this.context.workbook;
    if (engine.calculation.paused && !calculationHeld) return "Manual";
    return exceptDataTables ? "AutomaticExceptTables" : "Automatic";
  }
  set CalculationMode(mode: unknown) {
    if (mode !== "Automatic" && mode !== "AutomaticExceptTables" && mode !== "Manual") fail("InvalidArgument");
    this.context.workbook.exceptDataTables = mode === "AutomaticExceptTables";
    this.context.workbook.engine.calculation.paused = mode === "Manual";
  }
  get CalculationState(): string {
    return this.context.functions.pending ? "Calculating" : "Done";
  }
  get CalculationEngineVersion(): number {
    return 191029;
  }
  get CultureInfo(): CultureInfo {
    return new CultureInfo(this.context);
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
    if (type === "Recalculate") this.context.functions.recalculate();
    else {
      this.context.functions.forget();
      this.context.workbook.engine.calculation.invalidate("all");
    }
    this.context.workbook.calculateNow = true;
  }
  SuspendApiCalculationUntilNextSync(): void {
    this.context.workbook.calculationSuspended = true;
  }
  /** Univer draws once the request is done, in any case. */
  SuspendScreenUpdatingUntilNextSync(): void {}
}
