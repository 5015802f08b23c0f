import { type Injector, IUniverInstanceService, UniverInstanceType, type Workbook } from "@univerjs/core";
import { ICalculateFormulaService } from "@univerjs/engine-formula";

/** What a formula that stands in no cell gives as seen from the sheet in front; the first value of several. */
export async function evaluateFormula(injector: Injector, formula: string): Promise<string | number | boolean | null> {
  const book = injector.get(IUniverInstanceService).getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  const [unitId, sheetId] = [book?.getUnitId() ?? "", book?.getActiveSheet()?.getSheetId() ?? ""];
  const given = { [unitId]: { [sheetId]: { 0: { 0: [formula] } } } };
  const results = await injector.get(ICalculateFormulaService).executeFormulas(given);
  let value: unknown = results?.[unitId]?.[sheetId]?.[0]?.[0]?.[0]?.value;
  while (Array.isArray(value)) value = value[0] as unknown;
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}
