import { readInWorker } from "../../../src/taskpane/template/readInWorker";
import type { TemplateAnswer } from "../../../src/taskpane/template/templateAnswer";

const file = new File(["x"], "表.xlsx");
const answer: TemplateAnswer = { kind: "no-form", nearest: { reason: "no-table", sheet: "名单" } };

/** A worker that does this with what it gets. */
function worker(act: (self: Worker) => void) {
  const self = {
    onmessage: null,
    onerror: null,
    ended: 0,
    posted: [] as unknown[],
    postMessage: (message: unknown) => {
      self.posted.push(message);
      act(self as unknown as Worker);
    },
    terminate: () => (self.ended += 1),
  };
  return { self, start: () => self as unknown as Worker };
}

test.each<readonly [string, (self: Worker) => void, TemplateAnswer]>([
  ["answers", (each) => each.onmessage?.({ data: answer } as MessageEvent), answer],
  ["fails", (each) => each.onerror?.({ message: "no script" } as ErrorEvent), { kind: "failed", detail: "no script" }],
  ["never ends", () => undefined, { kind: "unreadable", problem: { code: "timeout", args: { seconds: 0.02 } } }],
])("a worker that %s is ended with its answer", async (_, act, expected) => {
  const { self, start } = worker(act);
  expect(await readInWorker(file, start, 0.02)).toEqual(expected);
  expect([self.posted, self.ended]).toEqual([[file], 1]);
});

test("where no worker can be started that is the answer", async () => {
  const start = (): Worker => {
    throw new Error("no workers here");
  };
  expect(await readInWorker(file, start)).toEqual({ kind: "failed", detail: "no workers here" });
});
