import type { Injector } from "@univerjs/core";
import type { ISetFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import { TriggerCalculationController } from "@univerjs/sheets-formula";

/**
 * The parts of Univer's controller that hold what waits for calculation. Univer 0.25.1 calculates 100 ms after the last
 * change, and has no public way to calculate at once.
 */
export interface CalculationTrigger {
  _waitingCommandQueue: unknown[];
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _executingDirtyData: ISetFormulaCalculationStartMutation;
  _generateDirty(commands: unknown[]): ISetFormulaCalculationStartMutation;
  _mergeDirty(
    a: ISetFormulaCalculationStartMutation,
    b: ISetFormulaCalculationStartMutation,
  ): ISetFormulaCalculationStartMutation;
}

export function calculationTrigger(injector: Injector): CalculationTrigger {
  return injector.get(TriggerCalculationController) as unknown as CalculationTrigger;
}
