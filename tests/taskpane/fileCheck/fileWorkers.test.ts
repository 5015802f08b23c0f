import { FileWorkers, type FileWorkersOptions } from "../../../src/taskpane/fileCheck/fileWorkers";
import type { FileAnswer } from "../../../src/taskpane/state/fileCheck/fileCheck";

const file = new File(["x"], "表.xlsx");
const report: FileAnswer = {
  kind: "checked",
  forms: [],
  noForm: { reason: "no-table", sheet: "名单" },
  packProblems: [],
};

/** A worker that does this with what it gets. */
function worker(answer: (self: Worker) => void) {
  const self = {
    onmessage: null,
    onerror: null,
    posted: [] as unknown[],
    terminated: 0,
    postMessage: (message: unknown) => {
      self.posted.push(message);
      answer(self as unknown as Worker);
    },
    terminate: () => (self.terminated += 1),
  };
  return { self, start: () => self as unknown as Worker };
}

const job = { file, rules: null };
const workersOf = (start: () => Worker, options: Partial<FileWorkersOptions> = {}) =>
  new FileWorkers({ start, most: 2, idleSeconds: 0.01, ...options });

const until = async (isTrue: () => boolean): Promise<void> => {
  while (!isTrue()) await new Promise((resolve) => setTimeout(resolve, 5));
};

test("gives the worker the file, gives back its report, keeps it for the next file and ends it without work", async () => {
  const { self, start } = worker((each) => each.onmessage?.({ data: report } as MessageEvent));
  let started = 0;
  const workers = workersOf(() => ((started += 1), start()));
  expect(await workers.check(job)).toBe(report);
  expect(await workers.check(job)).toBe(report);
  expect([self.posted, started]).toEqual([[job, job], 1]);
  await until(() => self.terminated > 0);
});

test("a file that takes too long is given up, and its worker ended", async () => {
  const { self, start } = worker(() => undefined);
  expect(await workersOf(start, { seconds: 0.02 }).check(job)).toEqual({
    kind: "unreadable",
    problem: { code: "timeout", args: { seconds: 0.02 } },
  });
  expect(self.terminated).toBe(1);
});

test("a worker that fails is our mistake, told with its message, and the next file gets another one", async () => {
  const failing = worker((each) => each.onerror?.({ message: "no script" } as ErrorEvent));
  const sound = worker((each) => each.onmessage?.({ data: report } as MessageEvent));
  const starts = [failing.start, sound.start];
  const workers = workersOf(() => starts.shift()!());
  expect(await workers.check(job)).toEqual({ kind: "failed", detail: "no script" });
  expect(await workers.check(job)).toBe(report);
});

test("so many files are read at the same time, and no more", async () => {
  let [running, most] = [0, 0];
  const start = () =>
    worker((each) => {
      most = Math.max(most, (running += 1));
      setTimeout(() => {
        running -= 1;
        each.onmessage?.({ data: report } as MessageEvent);
      });
    }).start();
  const workers = workersOf(start);
  const answers = await Promise.all(Array.from({ length: 7 }, () => workers.check(job)));
  expect(answers).toHaveLength(7);
  expect(most).toBe(2);
});

test("a worker that was expected is ready for the first file; one that failed meanwhile is left alone; without files it ends", async () => {
  const sound = () => worker((each) => each.onmessage?.({ data: report } as MessageEvent));
  const started: ReturnType<typeof sound>["self"][] = [];
  const start = () => {
    const { self, start: give } = sound();
    started.push(self);
    return give();
  };
  const workers = workersOf(start, { expectSeconds: 0.02 });
  workers.expect();
  workers.expect();
  expect(started).toHaveLength(1);
  expect(await workers.check(job)).toBe(report);
  expect(started).toHaveLength(1);
  await until(() => started[0]!.terminated > 0);
  workers.expect();
  (started[1] as unknown as Worker).onerror?.({ message: "no script" } as ErrorEvent);
  expect(await workers.check(job)).toBe(report);
  expect(started).toHaveLength(3);
  await until(() => started[2]!.terminated > 0);
  workers.expect();
  await until(() => started[3]!.terminated > 0);
});
