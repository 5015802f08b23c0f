import { toProblem } from "../excel/excelProblem";
import { showPane } from "../excel/office";
import { tellPane } from "../taskpane/paneMessages";
import { reconnectFormulas } from "../operations/reconnect";

/** The button 重新连接公式: writes the add-in's formulas again, then the pane tells how it went. */
export async function reconnect(): Promise<void> {
  try {
    tellPane({ kind: "reconnected", result: await reconnectFormulas() });
  } catch (error) {
    tellPane({ kind: "problem", problem: toProblem(error), retry: reconnect });
  }
  await showPane();
}
