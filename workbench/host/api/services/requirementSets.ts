/** What a host of this level says it supports, by the names that `isSetSupported` takes. */
export function requirementSets(excelApi: string): Readonly<Record<string, string>> {
  return {
    ExcelApi: excelApi,
    SharedRuntime: "1.2",
    CustomFunctionsRuntime: "1.5",
    CustomFunctions: "1.9",
    RibbonApi: "1.2",
    DialogApi: "1.2",
    ExcelApiUndo: "1.2",
  };
}
