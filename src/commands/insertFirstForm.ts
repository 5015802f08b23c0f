import { toProblem } from "../excel/excelProblem";
import { insertForm } from "../excel/insertForm";
import { showPane } from "../excel/office";
import { tellPane } from "../excel/paneMessages";
import { packs } from "../packs";

/** The button 插入评分表: one click puts the newest form into the workbook, then the pane tells how it went. */
export async function insertFirstForm(): Promise<void> {
  const [newest] = packs;
  if (!newest) {
    throw new Error("No rubric pack was built in.");
  }
  try {
    tellPane({ kind: "inserted", form: await insertForm(newest) });
  } catch (error) {
    tellPane({ kind: "problem", problem: toProblem(error), retry: insertFirstForm });
  }
  await showPane();
}
