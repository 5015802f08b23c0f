import { JSDOM } from "jsdom";
import { PaneController } from "../../../src/taskpane/control/controller";
import { excelOperations } from "../../../src/taskpane/excelOperations";
import { checkFile } from "../../../src/taskpane/fileCheck/checkFile";
import { draftKey, textToMend } from "../../../src/taskpane/state/drafts";
import type { ShownFinding } from "../../../src/taskpane/state/shownForm";
import { editsOf } from "../../../src/taskpane/state/shownMend";
import { createStore, type Store } from "../../../src/taskpane/state/store";
import { openExcel, type TestExcel } from "../../excel/support/excel";
import { sixteenProblems, tenTexts, type SpoiltForm } from "./forms";

const SHEET = "Sheet1";

let excel: TestExcel;
let store: Store;
let controller: PaneController;

/** A workbook with the form behind the real library, and the pane beside it. */
async function open({ rows, formats }: SpoiltForm): Promise<void> {
  excel = openExcel({ excelApi: "1.17" });
  Object.assign(Office, { addin: { showAsTaskpane: () => Promise.resolve() } });
  Object.assign(globalThis, { DOMParser: new JSDOM().window.DOMParser });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    for (const [address, format] of Object.entries(formats)) sheet.getRange(address).numberFormat = [[format]];
    await context.sync();
  });
  const wide = rows.map((row) => [...row, ...Array<string>(8 - row.length).fill("")]);
  excel.host.set(SHEET, `A1:H${wide.length}`, wide);
  await excel.host.settled();
  store = createStore();
  controller = new PaneController(excelOperations, store, checkFile);
  await controller.start();
}

afterEach(async () => {
  await controller.perform({ kind: "live", on: false });
  await excel.close();
});

const findings = (): readonly ShownFinding[] => store.get().form?.findings ?? [];

/** Everything that the pane offers to mend, as the button above the list has it. */
async function mendEverything(): Promise<number> {
  const edits = editsOf(findings());
  if (edits.length > 0) await controller.perform({ kind: "mend", edits });
  await excel.host.settled();
  await controller.perform({ kind: "check" });
  return edits.length;
}

/** Types into the boxes of the findings, as the pane does. */
async function type(typed: SpoiltForm["typed"]): Promise<void> {
  const { form } = store.get();
  if (!form) throw new Error("no form is on show");
  for (const { sheetId, address, line, box } of findings()) {
    const finding = findings().find((each) => each.address === address && each.line === line && each.box);
    const text = typed[address];
    if (text === undefined || !box || !finding) continue;
    const from = textToMend(finding) ?? "";
    const draft = { form: { sheetId, table: form.table }, sheetId, address, line, from, text };
    store.dispatch({ type: "draft", draft });
    await controller.perform({ kind: "write", key: draftKey(draft) });
    expect(store.get().trouble).toBeNull();
  }
  await excel.host.settled();
  await controller.perform({ kind: "check" });
}

async function becomesClean(form: SpoiltForm): Promise<number> {
  let rounds = 0;
  for (let left = -1; left !== findings().length && findings().length > 0; rounds++) {
    left = findings().length;
    await mendEverything();
    await type(form.typed);
  }
  expect(findings().map(({ id, address, standing }) => `${id} ${address} ${standing}`)).toEqual([]);
  expect(store.get().trouble).toBeNull();
  return rounds;
}

test("ten scores that are texts become numbers in one stroke; the head is filled in from the pane", async () => {
  await open(tenTexts);
  expect(editsOf(findings())).toHaveLength(10);
  const before = excel.syncs().length;
  await controller.perform({ kind: "mend", edits: editsOf(findings()) });
  await excel.host.settled();
  // One request that reads, one that writes, and the form is read again.
  expect(excel.syncs().length - before).toBe(3);
  expect(excel.host.values(SHEET, "G6:G16").flat()).toEqual([10, 10, 10, 10, 9.5, 10, 10, 10, 9.8, 10, 99.3]);
  await becomesClean(tenTexts);
});

test("a project's form with sixteen problems becomes clean without a click into the grid", async () => {
  await open(sixteenProblems);
  await becomesClean(sixteenProblems);
  expect(excel.host.values(SHEET, "G6:G9").flat()).toEqual([10, 9.5, 9.5, 9.5]);
  expect(excel.host.values(SHEET, "G16")).toEqual([[98.5]]);
  expect(excel.host.values(SHEET, "B17")).toEqual([["☑优 □良 □中 □差"]]);
  expect(excel.host.values(SHEET, "A6")).toEqual([["产出指标（50分）"]]);
});
