import { CommandType, ICommandService } from "@univerjs/core";
import type { OpenWorkbook } from "../workbook/openWorkbook";

/** Notes that the workbook is no longer as it was opened. Results of formulas do not count: they come again when it is opened. */
export function watchChanges(workbook: OpenWorkbook): void {
  workbook.engine.injector.get(ICommandService).onMutationExecutedForCollab((info, options) => {
    const own = info.id.startsWith("formula.") && !info.id.includes("defined-name");
    // Univer's cell editor is a document of its own, which changes with every cell that is looked at.
    const inWorkbook = (info.params as { unitId?: string } | undefined)?.unitId === workbook.engine.unitId;
    if (info.type === CommandType.MUTATION && inWorkbook && !own && !options?.fromFormula) workbook.edited();
  });
}
