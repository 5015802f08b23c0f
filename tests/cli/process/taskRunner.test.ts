import { TaskRunner } from "../../../src/cli/process/taskRunner";
import type { FileTask, TaskAnswer } from "../../../src/cli/process/task";
import { inRoot } from "../../../tools/build/places";

const entry = inRoot("tests/cli/process/fixtures/taskProcess.cjs");
const task = (file: string): FileTask & { readonly kind: "read" } => ({ kind: "read", file, language: "zh-CN" });

async function outcomes(timeout: number, ...files: readonly string[]): Promise<readonly TaskAnswer<unknown>[]> {
  const runner = new TaskRunner({ entry, timeout });
  const found: TaskAnswer<unknown>[] = [];
  try {
    for (const file of files) found.push(await runner.run(task(file)));
  } finally {
    runner.close();
  }
  return found;
}

const answered = { forms: ["answer"], problem: null };

test("tasks are answered one after the other", async () => {
  expect(await outcomes(20, "answer", "answer")).toEqual([answered, answered]);
});

test("one that hangs is stopped when its time is over", async () => {
  const [hung, next] = await outcomes(1, "hang", "answer");
  expect(hung?.problem).toEqual({ code: "timeout", args: { seconds: 1 } });
  expect(next).toEqual(answered);
});

test.each(["fill", "crash"])("one whose process is gone by itself (%s) has run out of memory", async (file) => {
  const [ended, next] = await outcomes(25, file, "answer");
  expect(ended?.problem).toMatchObject({ code: "out-of-memory" });
  expect(next).toEqual(answered);
});
