import type { Connection } from "../state/paneState";
import type { ExcelDoor } from "../excelOperations";

/** Waits for Office.js and tells what is behind it. */
export async function connect(
  excel: Pick<ExcelDoor, "officeReady" | "capabilities" | "toProblem">,
): Promise<Connection> {
  try {
    await excel.officeReady();
    return excel.capabilities().excelApi ? "connected" : "too-old";
  } catch (error) {
    return excel.toProblem(error).code === "outside-excel" ? "outside-excel" : "no-office";
  }
}
