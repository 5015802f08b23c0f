import type { Store } from "../state/store";
import type { ReadAgain } from "../state/task";
import type { ExcelDoor } from "../excelOperations";

/**
 * Waits until what a command did is on show. The command is done: where only the reading fails, another try must read
 * and do nothing a second time.
 */
export async function afterwards(
  excel: Pick<ExcelDoor, "toProblem">,
  store: Store,
  reading: Promise<unknown>,
  retry: ReadAgain = { kind: "check" },
): Promise<void> {
  try {
    await reading;
  } catch (error) {
    const { code, detail } = excel.toProblem(error);
    store.dispatch({ type: "trouble", trouble: { code, detail, retry } });
  }
}
