import { ExcelProblem } from "../gateway/excelProblem";

/**
 * A refusal to write with the names of the workbook's protected sheets: Excel does not say which one refused, and the
 * user may look at another. As it is where none is found.
 */
export async function withProtectedSheets(problem: ExcelProblem): Promise<ExcelProblem> {
  try {
    const names = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name,items/protection/protected");
      await context.sync();
      return worksheets.items.filter(({ protection }) => protection.protected).map(({ name }) => name);
    });
    return names.length > 0 ? new ExcelProblem(problem.code, names.join(", ")) : problem;
  } catch {
    return problem;
  }
}
