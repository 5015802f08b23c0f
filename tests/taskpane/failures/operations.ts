import { askPane } from "../../../src/taskpane/askPane";
import type { PaneController } from "../../../src/taskpane/control/controller";
import { draftKey, textToMend } from "../../../src/taskpane/state/drafts";
import type { ShownFinding, ShownForm } from "../../../src/taskpane/state/shownForm";
import type { Store } from "../../../src/taskpane/state/store";
import type { Task } from "../../../src/taskpane/state/task";
import { OTHER, smallPack } from "./smallWorkbook";

export interface Pane {
  readonly controller: PaneController;
  readonly store: Store;
}

export interface Operation {
  readonly name: string;
  /** What is there beforehand. */
  readonly before?: Task;
  readonly run: (pane: Pane) => Promise<unknown>;
  /** What half of it leaves is nobody's loss: deleting cannot be taken back, going to a cell changes none. */
  readonly byHalves?: true;
}

export function formOf({ store }: Pane): ShownForm {
  const { form } = store.get();
  if (!form) throw new Error("No form is on show.");
  return form;
}

const task = (name: string, make: (pane: Pane) => Task, more: Partial<Operation> = {}): Operation => ({
  name,
  run: (pane) => pane.controller.perform(make(pane)),
  ...more,
});

const findingOf = (pane: Pane, id: ShownFinding["id"]): ShownFinding => {
  const finding = formOf(pane).findings.find((each) => each.id === id);
  if (!finding) throw new Error(`${id} is not found.`);
  return finding;
};

function write(pane: Pane): Task {
  const finding = findingOf(pane, "deduction-without-justification");
  const { sheetId, table } = formOf(pane);
  const draft = {
    form: { sheetId, table },
    sheetId: finding.sheetId,
    address: finding.address,
    line: finding.line,
    from: textToMend(finding) ?? "",
    text: "=因学员请假；将分批培训。",
  };
  pane.store.dispatch({ type: "draft", draft });
  return { kind: "write", key: draftKey(draft) };
}

function mend(pane: Pane): Task {
  const { mend: offered } = findingOf(pane, "score-not-a-number");
  if (!offered) throw new Error("No number is offered.");
  return { kind: "mend", edits: offered.edits };
}

function correct(pane: Pane): Task {
  const column = formOf(pane).mapping.columns.find(({ role }) => role === "justification");
  if (!column) throw new Error("No column holds justifications.");
  return { kind: "correct", of: formOf(pane), column, role: null, level: null };
}

function choose({ store }: Pane): Task {
  const form = store.get().forms.find(({ sheet }) => sheet === OTHER);
  if (!form) throw new Error("There is no other form.");
  return { kind: "choose", form };
}

const insert = (formulas: "addin" | "native"): Task => ({ kind: "insert", packId: smallPack().id, formulas });

function fillIn(pane: Pane): Task {
  const slot = formOf(pane).slots.find(({ input, isFilled }) => input.kind === "text" && !isFilled);
  if (!slot) throw new Error("There is nothing to fill in.");
  return { kind: "fill", key: slot.key, text: "=某局", content: "=某局", stays: true };
}

/** Everything that the pane and the ribbon do with a workbook. */
export const operations: readonly Operation[] = [
  task("search", () => ({ kind: "search" })),
  task("check", () => ({ kind: "check" })),
  task("look", () => ({ kind: "look" })),
  task("choose", choose, { byHalves: true }),
  task("insert", () => insert("addin")),
  task("insert with native formulas", () => insert("native")),
  task("undo the insertion", () => ({ kind: "remove" }), { before: insert("native"), byHalves: true }),
  task("write a text", write),
  task("fill in a cell", fillIn),
  task("mend a score", mend),
  task("reconnect", () => ({ kind: "reconnect" })),
  { name: "reconnect from the ribbon", run: () => askPane({ kind: "reconnect" }) },
  task("switch to native formulas", () => ({ kind: "switch", to: "native" })),
  task("switch to functions", () => ({ kind: "switch", to: "addin" }), { before: { kind: "switch", to: "native" } }),
  task("add goal rows", () => ({ kind: "goal-rows", count: 3 })),
  task("prepare for sending", () => ({ kind: "plain" })),
  task("open the page of sending", () => ({ kind: "open-sending" })),
  task("mark", () => ({ kind: "mark" })),
  task("unmark", () => ({ kind: "unmark" }), { before: { kind: "mark" }, byHalves: true }),
  task("correct a column", correct),
  task("go to a cell", (pane) => ({ kind: "go", sheetId: formOf(pane).sheetId, address: "E3" }), { byHalves: true }),
  task("calculate", () => ({ kind: "calculate" })),
  task("explain the selected score", () => ({ kind: "explain" })),
  task("follow the workbook", () => ({ kind: "live", on: true })),
  task("follow no more", () => ({ kind: "live", on: false }), { before: { kind: "live", on: true } }),
];

/** One of them, by its name. */
export function operation(name: string): Operation {
  const found = operations.find((each) => each.name === name);
  if (!found) throw new Error(`There is no operation ${name}.`);
  return found;
}
