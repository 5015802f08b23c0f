import { showPane } from "../excel/office";
import { askPane } from "../taskpane/askPane";
import type { Task } from "../taskpane/state/task";

/** A button that has the pane do something, and shows it: the pane tells how it went. */
export const inPane = (task: Task) => async (): Promise<void> => {
  const done = askPane(task);
  await showPane();
  await done;
};
