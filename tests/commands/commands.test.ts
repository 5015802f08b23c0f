import type { PaneMessage } from "../../src/taskpane/paneMessages";
import { openExcel, type TestExcel } from "../excel/support/excel";

type Action = (event: { completed(): void }) => Promise<void>;

let excel: TestExcel;
const actions = new Map<string, Action>();
let shown = 0;

beforeEach(async () => {
  excel = openExcel();
  actions.clear();
  shown = 0;
  Office.actions.associate = (id, action) => void actions.set(id, action as Action);
  Office.addin.showAsTaskpane = async () => void shown++;
  jest.resetModules();
  await import("../../src/commands/commands");
});
afterEach(() => excel.close());

/** Clicks a ribbon button; tells how often it reported its end. */
async function click(id: string): Promise<number> {
  let completed = 0;
  await actions.get(id)?.({ completed: () => void completed++ });
  return completed;
}

/** What waits for the pane. The pane shares the page, and so the modules, with the buttons. */
async function waiting(): Promise<PaneMessage[]> {
  const bus = await import("../../src/taskpane/paneMessages");
  const messages: PaneMessage[] = [];
  bus.onPaneMessage((message) => messages.push(message))();
  return messages;
}

describe("the ribbon's buttons", () => {
  it("are those of the manifest", () => {
    expect([...actions.keys()].sort()).toEqual(["checkForm", "insertForm", "markFindings", "reconnect"]);
  });

  it("insert the first pack at one click, then show the pane", async () => {
    expect(await click("insertForm")).toBe(1);
    expect(excel.host.sheets().slice(1).sort()).toEqual(["测算底稿", "绩效目标表", "自评表"]);
    expect(shown).toBe(1);
    expect(await waiting()).toEqual([
      { kind: "inserted", form: expect.objectContaining({ sheet: "自评表", workPaper: "测算底稿" }) },
    ]);
  });

  it("show the pane and ask it to check", async () => {
    expect(await click("checkForm")).toBe(1);
    expect(shown).toBe(1);
    expect(await waiting()).toEqual([{ kind: "check" }]);
  });

  it("show the pane and ask it to mark", async () => {
    expect(await click("markFindings")).toBe(1);
    expect(shown).toBe(1);
    expect(await waiting()).toEqual([{ kind: "mark" }]);
  });

  it("write the scoring formulas again and tell the pane how it went", async () => {
    const [sheet = ""] = excel.host.sheets();
    excel.host.set(sheet, "A1", [["=RUBRIC.SCORE_IF(TRUE,1)"]]);
    expect(await click("reconnect")).toBe(1);
    expect(shown).toBe(1);
    expect(await waiting()).toEqual([{ kind: "reconnected", result: { rewritten: 1, sheets: [sheet], failing: 1 } }]);
  });

  it("tell the pane why formulas could not be written again", async () => {
    excel.host.fail("cellEdit", 1);
    await click("reconnect");
    expect(await waiting()).toMatchObject([
      { kind: "problem", problem: { code: "cell-edit" }, retry: expect.anything() },
    ]);
  });

  it("bring a failure to the pane, with a way to try again", async () => {
    excel.host.fail("cellEdit", 1);
    expect(await click("insertForm")).toBe(1);
    const [message] = await waiting();
    expect(message).toMatchObject({ kind: "problem", problem: { code: "cell-edit" } });
    if (message?.kind === "problem") await message.retry?.();
    expect(excel.host.sheets()).toContain("自评表");
    expect(await waiting()).toEqual([{ kind: "inserted", form: expect.anything() }]);
  });

  it("report their end to Excel even where the pane cannot be shown", async () => {
    Office.addin.showAsTaskpane = () => Promise.reject(new Error("no pane"));
    let completed = 0;
    await expect(actions.get("checkForm")?.({ completed: () => void completed++ })).rejects.toThrow("no pane");
    expect(completed).toBe(1);
  });
});
