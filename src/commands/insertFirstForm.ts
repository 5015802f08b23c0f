import { toProblem } from "../excel/excelProblem";
import { showPane } from "../excel/office";
import { tellPane } from "../taskpane/paneMessages";

/** The button 插入评分表: one click puts the newest form into the workbook, then the pane tells how it went. */
export async function insertFirstForm(): Promise<void> {
  try {
    // Not part of the first load: the pane's page loads it while Excel connects.
    const { insertForm } = await import(/* webpackChunkName: "form" */ "../operations/insertForm");
    const { packs } = await import(/* webpackChunkName: "form" */ "../packs");
    const [newest] = packs;
    if (!newest) throw new Error("No rubric pack was built in.");
    tellPane({ kind: "inserted", form: await insertForm(newest) });
  } catch (error) {
    tellPane({ kind: "problem", problem: toProblem(error), retry: insertFirstForm });
  }
  await showPane();
}
