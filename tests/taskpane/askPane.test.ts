import { askPane, onAsked } from "../../src/taskpane/askPane";
import type { Task } from "../../src/taskpane/state/task";

const ears = () => {
  const heard: Task[] = [];
  return { heard, hear: async (task: Task) => void heard.push(task) };
};

it("hands the last task to a pane that opens later, once", async () => {
  const { heard, hear } = ears();
  await askPane({ kind: "reconnect" });
  await askPane({ kind: "look" });
  onAsked(hear)();
  expect(heard).toEqual([{ kind: "look" }]);
  onAsked(hear)();
  expect(heard).toHaveLength(1);
});

it("reaches an open pane at once, until it stops listening", async () => {
  const { heard, hear } = ears();
  const stop = onAsked(hear);
  await askPane({ kind: "reconnect" });
  expect(heard).toEqual([{ kind: "reconnect" }]);
  stop();
  await askPane({ kind: "look" });
  expect(heard).toHaveLength(1);
  onAsked(async () => undefined)();
});

it("ends with the task", async () => {
  let done = false;
  const stop = onAsked(async () => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    done = true;
  });
  await askPane({ kind: "look" });
  expect(done).toBe(true);
  stop();
});
