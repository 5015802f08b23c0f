import { PaneController } from "../../../src/taskpane/control/controller";
import { checkFile } from "../../../src/taskpane/fileCheck/checkFile";
import { draftKey, type Draft } from "../../../src/taskpane/state/drafts";
import type { PaneState } from "../../../src/taskpane/state/paneState";
import { createStore, type Store } from "../../../src/taskpane/state/store";
import { FakeExcel } from "./fakeExcel";
import type { FakeExcelOptions } from "./fakeExcelOptions";

export const PRODUCT_LINE = "部门整体绩效目标产出指标完成情况";

export interface Started {
  readonly excel: FakeExcel;
  readonly store: Store;
  readonly controller: PaneController;
  readonly state: () => PaneState;
}

const panes: PaneController[] = [];

/** A pane that still follows its workbook would look into it after the test file has ended, which fails the whole run. */
afterEach(async () => {
  jest.useRealTimers();
  for (const pane of panes.splice(0)) await pane.perform({ kind: "live", on: false });
  // A check that is under way reads from memory: it needs no more than a few turns.
  for (let turn = 0; turn < 10; turn++) await new Promise((resolve) => setTimeout(resolve));
});

/** A pane's logic, connected to a workbook in memory; it is disconnected after the test. */
export async function started(options: FakeExcelOptions): Promise<Started> {
  const excel = new FakeExcel(options);
  const store = createStore();
  const controller = new PaneController(excel, store, checkFile);
  panes.push(controller);
  await controller.start();
  return { excel, store, controller, state: store.get };
}

/** A text typed for the line that lost points. */
export function typed(store: Store, text: string, address = "J13"): string {
  const draft: Draft = { form: { sheetId: "f", table: 0 }, sheetId: "f", address, line: PRODUCT_LINE, from: "", text };
  store.dispatch({ type: "draft", draft });
  return draftKey(draft);
}
