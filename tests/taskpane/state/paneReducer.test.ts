import { packs } from "../../../src/packs";
import type { InsertedForm } from "../../../src/operations/insertForm";
import { paneReducer, type PaneAction } from "../../../src/taskpane/state/paneReducer";
import { initialState, type PaneState } from "../../../src/taskpane/state/paneState";
import type { ShownFinding } from "../../../src/taskpane/state/shownForm";
import { byCheck } from "../../../src/taskpane/state/rowKeys";
import { formsIn, inspect } from "../../../src/taskpane/control/inspect";
import { emptyGrid, publishedGrid, writtenTo } from "../support/publishedGrid";

const after = (...actions: PaneAction[]): PaneState => actions.reduce(paneReducer, initialState);

const inserted: InsertedForm = {
  sheet: "自评表",
  sheetId: "f",
  goalSheet: null,
  goalSheetId: null,
  workPaper: "测算底稿",
  workPaperId: "p",
  next: { sheet: "测算底稿", sheetId: "p", address: "C5" },
  notes: [],
  functions: "answering",
};

test("a task keeps the buttons waiting until it ends, and clears what went wrong before", () => {
  const busy = { type: "busy", kind: "check" } as const;
  const started = after(
    { type: "trouble", trouble: { code: "unknown", retry: null } },
    { type: "started", kind: "check" },
    busy,
  );
  expect(started).toMatchObject({ busy: "check", trouble: null });
  expect(paneReducer(started, { type: "ended", kind: "check" }).busy).toBeNull();
});

test("selecting a cell while a check runs does not end the check", () => {
  const state = after(
    { type: "started", kind: "check" },
    { type: "busy", kind: "check" },
    { type: "started", kind: "check" },
    { type: "ended", kind: "go" },
  );
  expect(state.busy).toBe("check");
});

test("a reading that succeeds closes the message of one that failed, and no other message", () => {
  const shown = { type: "shown", form: null } as const;
  const failedCheck = { type: "trouble", trouble: { code: "no-answer", retry: { kind: "check" } } } as const;
  const failedInsert = {
    type: "trouble",
    trouble: { code: "workbook-protected", retry: { kind: "insert", packId: "x", formulas: "addin" } },
  } as const;
  expect(after(failedCheck, shown).trouble).toBeNull();
  expect(after(failedInsert, shown).trouble).toEqual(failedInsert.trouble);
});

test("the offer to undo an insertion goes with the inserted sheet", () => {
  const notice = after({ type: "inserted", form: inserted });
  expect(paneReducer(notice, { type: "sheet-deleted", sheetId: "other" }).notice).not.toBeNull();
  expect(paneReducer(notice, { type: "sheet-deleted", sheetId: "f" }).notice).toBeNull();
});

test("what was done to a form is told no longer once it is taken back", () => {
  const outcome = { kind: "switch", result: { switched: 1, left: [], to: "addin" } } as const;
  expect(after({ type: "outcome", outcome }, { type: "removed" }).outcome).toBeNull();
});

test("taking an insertion back asks first", () => {
  const asked = after({ type: "inserted", form: inserted }, { type: "confirm-removal", confirming: true });
  expect(asked.notice).toMatchObject({ kind: "inserted", confirming: true });
  expect(paneReducer(asked, { type: "confirm-removal", confirming: false }).notice).toMatchObject({
    confirming: false,
  });
});

test("a new reading keeps half-typed texts", () => {
  const form = inspect(formsIn({ sheetId: "f", grid: publishedGrid() }, [], [], packs), 0);
  const line = "部门整体绩效目标产出指标完成情况";
  const draft = { form: { sheetId: "f", table: 0 }, sheetId: "f", address: "J13", line, from: "", text: "因" };
  const typed: PaneAction = { type: "draft", draft };
  const state = after({ type: "shown", form }, typed, { type: "shown", form }, { type: "shown", form: null });
  expect(Object.values(state.drafts)).toEqual([draft]);
});

const outOfRange = (address: string): ShownFinding => ({
  id: "score-out-of-range",
  severity: "error",
  sheet: "s",
  sheetId: "f",
  state: "00000000",
  address,
  line: "甲",
  standing: "judged",
  section: { kind: "table" },
  mend: null,
  box: null,
  args: {},
});

test("rows are named by line, so that a row inserted above does not rename them", () => {
  const rows = (address: string) =>
    byCheck([outOfRange(address), outOfRange("I99")]).flatMap((group) => group.rows.map(({ key }) => key));
  expect(rows("I13")).toEqual(rows("I14"));
  expect(new Set(rows("I13")).size).toBe(2);
});

test("the message about an insertion goes with the first entry, not with the readings before it", () => {
  const read = (grid: ReturnType<typeof emptyGrid>): PaneAction => ({
    type: "shown",
    form: inspect(formsIn({ sheetId: "f", grid }), 0),
  });
  const empty = read(emptyGrid());
  const begun = read(writtenTo(emptyGrid(), { E4: "某局" }));
  const edited = (...actions: PaneAction[]) => {
    const { notice } = after({ type: "inserted", form: inserted }, ...actions);
    return notice?.kind === "inserted" && notice.edited;
  };
  expect(edited(empty, empty)).toBe(false);
  expect(edited(empty, begun)).toBe(true);
  expect(edited(empty, begun, empty)).toBe(true);
});

test("a success does not stand above a newer failure; what was done stays told where only reading it fails", () => {
  const outcome = { type: "outcome", outcome: { kind: "goal-rows", result: { added: 10, completed: 0 } } } as const;
  const write = { kind: "write", key: "k" } as const;
  const failed = { type: "trouble", trouble: { code: "sheet-protected", retry: write } } as const;
  expect(after(outcome, failed).outcome).toBeNull();
  expect(after({ type: "removed" }, failed).notice).toBeNull();
  expect(after({ type: "inserted", form: inserted }, failed).notice).toMatchObject({ goneOn: true });
  const unread = { type: "trouble", trouble: { code: "no-answer", retry: { kind: "check" } } } as const;
  expect(after(outcome, unread).outcome).toEqual(outcome.outcome);
});
