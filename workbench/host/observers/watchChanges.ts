import { CommandType, ICommandService } from "@univerjs/core";
import type { HostCore } from "../hostCore";

/** Notes that the workbook is no longer as it was opened. Results of formulas do not count: they come again when it is opened. */
export function watchChanges(core: HostCore): void {
  core.engine.injector.get(ICommandService).onMutationExecutedForCollab((info, options) => {
    const own = info.id.startsWith("formula.") && !info.id.includes("defined-name");
    // Univer's cell editor is a document of its own, which changes with every cell that is looked at.
    const inWorkbook = (info.params as { unitId?: string } | undefined)?.unitId === core.engine.unitId;
    if (info.type === CommandType.MUTATION && inWorkbook && !own && !options?.fromFormula) core.edited();
  });
}
