import { showPane } from "../excel/office";
import { tellPane } from "../taskpane/paneMessages";

/** The button 检查: the pane does the checking, and shows what it finds. */
export async function checkForm(): Promise<void> {
  tellPane({ kind: "check" });
  await showPane();
}
