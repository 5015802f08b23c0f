import type { ExcelProblem } from "../../gateway/excelProblem";
import type { ExcelDoor } from "../excelOperations";

/** The end of an edit need not raise an event (Esc), so it is looked for. */
const AGAIN_MS = 500;
/** Who only types on is done by then, or will be; who left a cell open does not know why nothing happens. */
const TELL_MS = 3000;

/**
 * Does what Excel refuses while a cell is being edited, as soon as it does not.
 * @param tell says why nothing happens, once, after a while
 */
export async function afterEditing<T>(
  excel: Pick<ExcelDoor, "toProblem">,
  job: () => Promise<T>,
  tell: (problem: ExcelProblem) => void,
): Promise<T> {
  for (let waited = 0; ; waited += AGAIN_MS) {
    try {
      return await job();
    } catch (error) {
      const problem = excel.toProblem(error);
      if (problem.code !== "cell-edit") throw error;
      if (waited === TELL_MS) tell(problem);
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
    }
  }
}
