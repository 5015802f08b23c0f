import type { PaneProblem } from "../../../src/taskpane/state/paneState";
import { FailingPane } from "./failingPane";
import { operation } from "./operations";
import { FORM, GOALS } from "./smallWorkbook";

/** What stands in the way until somebody takes it away: protection, and sheets that are gone. */
jest.setTimeout(120_000);

let pane: FailingPane;
beforeAll(async () => void (pane = await FailingPane.open()));
afterAll(() => pane.close());

const inWorkbook = (act: (workbook: Excel.Workbook) => void): Promise<void> =>
  Excel.run(async (context) => {
    act(context.workbook);
    await context.sync();
  });
const protection = (sheet: string | null) => (workbook: Excel.Workbook) =>
  sheet === null ? workbook.protection : workbook.worksheets.getItem(sheet).protection;

describe.each<[string, string | null, PaneProblem, readonly string[]]>([
  ["a protected sheet", FORM, "sheet-protected", ["write a text", "mend a score", "mark", "unmark"]],
  ["a protected sheet with formulas", FORM, "sheet-protected", ["reconnect", "prepare for sending"]],
  ["a protected goal table", GOALS, "sheet-protected", ["add goal rows"]],
  ["a protected workbook", null, "workbook-protected", ["insert", "undo the insertion", "prepare for sending"]],
])("%s", (_, sheet, code, names) => {
  it.each(names)("is told of, and all is well once it is not: %s", async (name) => {
    const { run, ...rest } = operation(name);
    await pane.reset({ run, ...rest });
    await run(pane);
    const done = await pane.seen();
    await pane.reset({ run, ...rest });
    const draftless = await pane.seen();
    await inWorkbook((workbook) => protection(sheet)(workbook).protect());
    const before = await pane.seen();
    await run(pane);
    const { trouble, busy } = pane.store.get();
    expect({ code: trouble?.code, busy }).toEqual({ code, busy: null });
    if (sheet !== null) expect(trouble?.detail).toBe(sheet);
    expect((await pane.seen()).workbook).toEqual(before.workbook);
    await inWorkbook((workbook) => protection(sheet)(workbook).unprotect());
    expect((await pane.seen()).workbook).toEqual(draftless.workbook);
    if (trouble?.retry) await pane.controller.perform(trouble.retry);
    expect(pane.store.get().trouble).toBeNull();
    expect(await pane.seen()).toEqual(done);
  });
});

it("formulas of a protected sheet stay, and are listed", async () => {
  const { run, ...rest } = operation("switch to native formulas");
  await pane.reset({ run, ...rest });
  await inWorkbook((workbook) => protection(FORM)(workbook).protect());
  await run(pane);
  expect(pane.store.get()).toMatchObject({
    trouble: null,
    outcome: { kind: "switch", result: { left: [{ sheet: FORM, address: "E2", reason: "protected" }] } },
  });
});

it.each(["write a text", "mend a score", "prepare for sending", "go to a cell"])(
  "a sheet that was deleted meanwhile is told of: %s",
  async (name) => {
    const { run, ...rest } = operation(name);
    await pane.reset({ run, ...rest });
    await inWorkbook(({ worksheets }) => worksheets.getItem(FORM).delete());
    const before = await pane.seen();
    await run(pane);
    expect(pane.store.get()).toMatchObject({ trouble: { code: "sheet-gone", retry: null }, busy: null });
    expect((await pane.seen()).workbook).toEqual(before.workbook);
  },
);
