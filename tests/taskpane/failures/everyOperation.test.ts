import type { PaneProblem } from "../../../src/taskpane/state/paneState";
import type { Failure } from "./failingExcel";
import { FailingPane, type Seen } from "./failingPane";
import { operations } from "./operations";

/** Every operation of the pane against every failure of Excel, at each of its requests, through Microsoft's library. */
jest.setTimeout(120_000);

const failures: Readonly<Record<Exclude<Failure, "nameTaken">, readonly PaneProblem[]>> = {
  cellEdit: ["cell-edit"],
  protected: ["sheet-protected", "workbook-protected"],
  lostFocus: ["lost-focus"],
  // What asks for the active sheet goes on without it.
  chartSheet: ["no-score"],
  // Where a chart is selected Excel refuses to name the cell: no cell is no score. Refused while it brings a sheet to the
  // front, Excel may have moved to another window.
  middle: ["unknown", "interrupted", "no-score", "lost-focus"],
  hang: ["no-answer"],
  late: ["no-answer"],
};

let pane: FailingPane;
beforeAll(async () => void (pane = await FailingPane.open()));
afterAll(() => pane.close());

const reads = (kind: string | undefined): boolean => kind === "check" || kind === "search";

describe.each(operations.map((operation) => [operation.name, operation] as const))("%s", (_, operation) => {
  let before: Seen;
  let done: Seen;
  let requests: number;

  beforeAll(async () => {
    await pane.reset(operation);
    before = await pane.seen();
    pane.excel.countAnew();
    await operation.run(pane);
    requests = pane.excel.requests;
    done = await pane.seen();
    expect(requests).toBeGreaterThan(0);
    expect(pane.store.get().trouble).toBeNull();
  });

  it.each(Object.entries(failures))("when Excel fails: %s", async (failure, codes) => {
    for (let at = 0; at < requests; at++) {
      const where = `${failure} at request ${at}`;
      await pane.reset(operation);
      pane.excel.failAt(failure as Failure, at);
      await operation.run(pane);
      pane.excel.countAnew();
      const { trouble, busy } = pane.store.get();
      const after = await pane.seen();
      if (trouble) {
        expect([where, busy, codes]).toEqual([where, null, expect.arrayContaining([trouble.code])]);
        // A command that was done is not offered once more.
        const expected = reads(trouble.retry?.kind) ? [before.workbook, done.workbook] : [before.workbook];
        if (!operation.byHalves) expect([where, expected.indexOf(after.workbook)]).not.toEqual([where, -1]);
        if (!trouble.retry) throw new Error(`${where}: there is no way out.`);
        await pane.controller.perform(trouble.retry);
      }
      expect([where, pane.store.get().trouble]).toEqual([where, null]);
      const end = await pane.seen();
      // With a chart in front nobody can tell which of several forms the user was at: any of them may be shown.
      expect([where, end.workbook]).toEqual([where, done.workbook]);
      if (failure !== "chartSheet") expect([where, end.pane]).toEqual([where, done.pane]);
    }
  });
});
