import { showPane } from "../excel/office";
import { tellPane } from "../taskpane/paneMessages";

/** The button 标记问题: the pane marks what its checks find, or takes standing marks away. */
export async function markFindings(): Promise<void> {
  tellPane({ kind: "mark" });
  await showPane();
}
