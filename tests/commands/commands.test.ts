import { lastFinishedYear } from "../../src/form/layout/ofYear";
import type { PaneState } from "../../src/taskpane/state/paneState";
import type { Task } from "../../src/taskpane/state/task";
import { openExcel, type TestExcel } from "../excel/support/excel";

type Action = (event: { completed(): void }) => Promise<void>;

let excel: TestExcel;
const actions = new Map<string, Action>();
let shown = 0;
let stop = (): Promise<void> => Promise.resolve();

beforeEach(async () => {
  // Below 1.19 the pane does not follow the workbook by itself.
  excel = openExcel({ excelApi: "1.17" });
  actions.clear();
  shown = 0;
  Office.actions.associate = (id, action) => void actions.set(id, action as Action);
  Office.addin.showAsTaskpane = async () => void shown++;
  jest.resetModules();
  await import("../../src/commands/commands");
});
afterEach(async () => {
  await stop();
  stop = () => Promise.resolve();
  await excel.close();
});

/** Clicks a ribbon button; tells how often it reported its end. */
async function click(id: string): Promise<number> {
  let completed = 0;
  await actions.get(id)?.({ completed: () => void completed++ });
  return completed;
}

/** What waits for the pane. The pane shares the page, and so the modules, with the buttons. */
async function waiting(): Promise<Task[]> {
  const { onAsked } = await import("../../src/taskpane/askPane");
  const tasks: Task[] = [];
  onAsked(async (task) => void tasks.push(task))();
  return tasks;
}

/** The pane, which has heard what waited for it. */
async function pane(): Promise<{ state: () => PaneState; perform: (task: Task) => Promise<void> }> {
  const { PaneController } = await import("../../src/taskpane/control/controller");
  const { excelOperations } = await import("../../src/taskpane/excelOperations");
  const { createStore } = await import("../../src/taskpane/state/store");
  const store = createStore();
  const controller = new PaneController(excelOperations, store, () => Promise.reject(new Error("no file")));
  await controller.start();
  stop = () => controller.perform({ kind: "live", on: false });
  return { state: store.get, perform: (task) => controller.perform(task) };
}

describe("the ribbon's buttons", () => {
  it("are those of the manifest, and the one that a key presses", () => {
    expect([...actions.keys()].sort()).toEqual(["checkForm", "insertForm", "markFindings", "nextGap", "reconnect"]);
  });

  it("insert the first pack at one click, then show the pane", async () => {
    const { state } = await pane();
    expect(await click("insertForm")).toBe(1);
    expect(excel.host.sheets().slice(1).sort()).toEqual(["测算底稿", "绩效目标表", "自评表"]);
    // As the pane offers it, and not the year that the pack was published for.
    expect(excel.host.values("自评表", "A3")).toEqual([[`（${lastFinishedYear()}年度）`]]);
    expect(shown).toBe(1);
    expect(state()).toMatchObject({
      notice: { kind: "inserted", form: { sheet: "自评表", workPaper: "测算底稿" } },
      form: { sheet: "自评表" },
      trouble: null,
    });
  });

  it.each([
    ["insertForm", "insert"],
    ["checkForm", "look"],
    ["markFindings", "mark-or-unmark"],
    ["reconnect", "reconnect"],
  ])("%s shows a pane that is not there yet, and leaves it something to do", async (button, kind) => {
    expect(await click(button)).toBe(1);
    expect(shown).toBe(1);
    expect(await waiting()).toEqual([{ kind }]);
  });

  it("write the scoring formulas again and tell the pane how it went", async () => {
    const [sheet = ""] = excel.host.sheets();
    excel.host.set(sheet, "A1", [["=RUBRIC.SCORE_IF(TRUE,1)"]]);
    const { state } = await pane();
    expect(await click("reconnect")).toBe(1);
    expect(shown).toBe(1);
    const result = { rewritten: 1, sheets: [sheet], failing: 1 };
    expect(state().outcome).toEqual({ kind: "reconnect", result });
  });

  it.each(["insertForm", "reconnect"])("%s tells why it failed, with a way to try again", async (button) => {
    const { state, perform } = await pane();
    excel.host.fail("cellEdit", 1);
    expect(await click(button)).toBe(1);
    const { trouble } = state();
    expect(trouble).toMatchObject({ code: "cell-edit", retry: expect.anything() });
    if (trouble?.retry) await perform(trouble.retry);
    expect(state().trouble).toBeNull();
    expect(excel.host.sheets().includes("自评表")).toBe(button === "insertForm");
  });

  it("report their end to Excel even where the pane cannot be shown", async () => {
    Office.addin.showAsTaskpane = () => Promise.reject(new Error("no pane"));
    let completed = 0;
    await expect(actions.get("checkForm")?.({ completed: () => void completed++ })).rejects.toThrow("no pane");
    expect(completed).toBe(1);
  });
});
