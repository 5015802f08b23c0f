import { checkInWorker } from "../../../src/taskpane/fileCheck/checkInWorker";
import type { FileAnswer } from "../../../src/taskpane/state/fileCheck";

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

test("gives the worker the file, gives back its report, and ends it", async () => {
  const { self, start } = worker((each) => each.onmessage?.({ data: report } as MessageEvent));
  expect(await checkInWorker({ file, rules: null }, start)).toBe(report);
  expect(self).toMatchObject({ posted: [{ file, rules: null }], terminated: 1 });
});

test("a file that takes too long is given up, and its worker ended", async () => {
  const { self, start } = worker(() => undefined);
  expect(await checkInWorker({ file, rules: null }, start, 0.02)).toEqual({
    kind: "unreadable",
    problem: { code: "timeout", args: { seconds: 0.02 } },
  });
  expect(self.terminated).toBe(1);
});

test("a worker that fails is our mistake, told with its message", async () => {
  const { start } = worker((each) => each.onerror?.({ message: "no script" } as ErrorEvent));
  expect(await checkInWorker({ file, rules: null }, start)).toEqual({ kind: "failed", detail: "no script" });
});
