import type { Task } from "./state/task";

type Perform = (task: Task) => Promise<void>;

let waiting: Task | null = null;
let pane: Perform | null = null;

/**
 * Has the pane do something, for the ribbon's buttons. Both live in one page (shared runtime), so memory is enough. Ends
 * with the task; what is asked of a pane that is not there yet waits for it, the last task only, and nobody waits for that.
 */
export async function askPane(task: Task): Promise<void> {
  if (pane) await pane(task);
  else waiting = task;
}

/** The pane's end: does what waits and what comes. Returns how to stop. */
export function onAsked(perform: Perform): () => void {
  pane = perform;
  const task = waiting;
  waiting = null;
  if (task) void perform(task);
  return () => {
    if (pane === perform) pane = null;
  };
}
