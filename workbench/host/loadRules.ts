import type { WorkbookData } from "../files/workbookData";
import { parseArea } from "./address";
import type { HostCore } from "./hostCore";

/** Gives the sheets of a workbook that was just opened their rules. */
export function loadRules(core: HostCore, data: WorkbookData): void {
  for (const item of data.sheets) {
    const sheet = core.sheet(item.name);
    for (const { ranges, ...validation } of item.validations)
      core.rules.validation.set(
        sheet,
        ranges.flatMap((range) => parseArea(range) ?? []),
        validation,
      );
    core.rules.conditional.load(sheet, item.conditionalFormats);
  }
}
