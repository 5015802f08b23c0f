import type { InsertedForm } from "../../../src/operations/insertForm";
import { paneReducer, type PaneAction } from "../../../src/taskpane/state/paneReducer";
import type { Outcome } from "../../../src/taskpane/state/notices";
import { initialState, type PaneState, type ShownFinding } from "../../../src/taskpane/state/paneState";
import { byCheck } from "../../../src/taskpane/state/rowKeys";
import { formsIn, inspect } from "../../../src/taskpane/control/inspect";
import { publishedGrid } from "../support/publishedGrid";

const after = (...actions: PaneAction[]): PaneState => actions.reduce(paneReducer, initialState);

const inserted: InsertedForm = {
  sheet: "自评表",
  sheetId: "f",
  goalSheet: null,
  goalSheetId: null,
  workPaper: "测算底稿",
  workPaperId: "p",
  next: { sheet: "测算底稿", sheetId: "p", address: "C5" },
  functions: "answering",
};

test("a task keeps the buttons waiting until it ends, and clears what went wrong before", () => {
  const task = { kind: "check" } as const;
  const started = after({ type: "trouble", trouble: { code: "unknown", retry: null } }, { type: "started", task });
  expect(started).toMatchObject({ busy: "check", trouble: null });
  expect(paneReducer(started, { type: "ended", task }).busy).toBeNull();
});

test("selecting a cell while a check runs does not end the check", () => {
  const go = { kind: "go", sheetId: "f", address: "A1" } as const;
  const state = after(
    { type: "started", task: { kind: "check" } },
    { type: "started", task: go },
    { type: "ended", task: go },
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

test("functions that are not there are told until nothing needs them", () => {
  const form = inspect(formsIn({ sheetId: "f", grid: publishedGrid() }), 0);
  const told = after({ type: "inserted", form: { ...inserted, functions: "unknown-name" } }, { type: "shown", form });
  const functionsAfter = (outcome: Outcome) => {
    const { notice } = paneReducer(told, { type: "outcome", outcome });
    return notice?.kind === "inserted" && notice.form.functions;
  };
  const left = { sheet: "自评表", address: "I13", reason: "array", formula: "=1" } as const;
  expect(functionsAfter({ kind: "switched", to: "native", result: { switched: 25, left: [] } })).toBe("native");
  expect(functionsAfter({ kind: "switched", to: "native", result: { switched: 24, left: [left] } })).toBe(
    "unknown-name",
  );
  expect(functionsAfter({ kind: "reconnected", result: { rewritten: 25, sheets: [], failing: 0 } })).toBe("answering");
  expect(functionsAfter({ kind: "reconnected", result: { rewritten: 25, sheets: [], failing: 3 } })).toBe(
    "unknown-name",
  );
});

test("what was done to a form is told no longer once it is taken back", () => {
  const outcome = { kind: "switched", to: "addin", result: { switched: 1, left: [] } } as const;
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
  const form = inspect(formsIn({ sheetId: "f", grid: publishedGrid() }), 0);
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
  address,
  args: { name: "甲" },
});

test("rows are named by line, so that a row inserted above does not rename them", () => {
  const rows = (address: string) =>
    byCheck([outOfRange(address), outOfRange("I99")]).flatMap((group) => group.rows.map(({ key }) => key));
  expect(rows("I13")).toEqual(rows("I14"));
  expect(new Set(rows("I13")).size).toBe(2);
});
