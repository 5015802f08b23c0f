import type { Answer } from "./askGrid";
import { run } from "./session";

/** Asks whether Excel computes only when it is told to. The setting belongs to Excel, not to the workbook. */
export function askManualCalculation({ application }: Excel.RequestContext): Answer<boolean> {
  application.load("calculationMode");
  return () => application.calculationMode === Excel.CalculationMode.manual;
}

/** Computes every formula of the open workbooks, whether or not Excel does it by itself. One sync. */
export async function calculateAll(): Promise<void> {
  await run(async ({ application }) => {
    application.calculate(Excel.CalculationType.full);
    await application.context.sync();
  });
}
