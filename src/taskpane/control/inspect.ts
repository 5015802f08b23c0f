import { runChecks } from "../../checks/runChecks";
import { summarise } from "../../checks/summary";
import { recognise } from "../../form/recognise";
import type { Grid } from "../../sheet/grid";
import type { ShownForm } from "../state/paneState";

/** What the pane shows of a sheet; null where the sheet holds no form. */
export function inspect(sheetId: string, grid: Grid): ShownForm | null {
  const form = recognise(grid);
  return form && { sheetId, sheet: form.sheet, summary: summarise(form), findings: runChecks(form) };
}
