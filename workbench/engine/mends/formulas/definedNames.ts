import { ICommandService, type Injector } from "@univerjs/core";
import {
  IFunctionService,
  type ISetFormulaCalculationStartMutation,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";

/**
 * Lets formulas follow names that come to mean other cells. Univer keeps formulas parsed, with the cells of their names in the
 * place of the names, and does not notice that a name has changed, even where everything is calculated anew: after a
 * column was inserted, `=SUM(scores)` went on adding up the old cells (seen in 0.25.1).
 */
export function followDefinedNames(injector: Injector): void {
  injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id !== SetFormulaCalculationStartMutation.id) return;
    const { dirtyDefinedNameMap } = params as ISetFormulaCalculationStartMutation;
    const names = Object.values(dirtyDefinedNameMap ?? {}).flatMap((changed) => Object.keys(changed ?? {}));
    if (names.length > 0) injector.get(IFunctionService).deleteFormulaAstCacheKey(...names);
  });
}
