/**
 * Entry of the ribbon's buttons, by the action ids of the manifest. Part of the page that the shared runtime keeps open;
 * associated as it loads, since a button may be clicked before Excel is ready for anything else.
 */
import { associate, showPane } from "../excel/office";
import { askPane } from "../taskpane/askPane";
import type { Task } from "../taskpane/state/task";

/** What each button has the pane do, which then tells how it went. */
const buttons: Readonly<Record<string, Task>> = {
  insertForm: { kind: "insert" },
  checkForm: { kind: "look" },
  markFindings: { kind: "mark-or-unmark" },
  reconnect: { kind: "reconnect" },
};

for (const [id, task] of Object.entries(buttons)) {
  associate(id, async () => {
    const done = askPane(task);
    await showPane();
    await done;
  });
}
