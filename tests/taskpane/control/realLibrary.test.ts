import { packs } from "../../../src/packs";
import { areaAddress } from "../../../src/spreadsheet/address";
import { PaneController } from "../../../src/taskpane/control/controller";
import { excelOperations } from "../../../src/taskpane/excelOperations";
import { checkFile } from "../../../src/taskpane/fileCheck/checkFile";
import { createStore } from "../../../src/taskpane/state/store";
import { openOfficeInNode, type OfficeInNode } from "../../../workbench/node/officeInNode";
import { oneProblemGrid } from "../support/publishedGrid";
import { PRODUCT_LINE } from "../support/started";

let workbook: OfficeInNode;
let controller: PaneController;
afterEach(async () => {
  // A request that comes late would ask a workbook that is closed.
  await controller.perform({ kind: "live", on: false });
  for (let seen = -1; seen !== workbook.host.traffic.length;) {
    seen = workbook.host.traffic.length;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  workbook.close();
});

async function pane(excelApi: string) {
  workbook = openOfficeInNode({ excelApi });
  const store = createStore();
  controller = new PaneController(excelOperations, store, checkFile);
  await controller.start();
  return { controller, state: store.get, dispatch: store.dispatch };
}

async function within(milliseconds: number, condition: () => boolean): Promise<void> {
  const end = Date.now() + milliseconds;
  while (!condition() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(condition()).toBe(true);
}

/** The library's own house-keeping is not counted: it waits for nobody. */
const roundTrips = () => workbook.host.traffic.filter(({ origin }) => origin === "addin").length;

/** The published form's cells, without the merges and formats of an inserted one. */
const published = () => oneProblemGrid().values.map((row) => [...row]);

const insert = { kind: "insert", packId: packs[0]?.id ?? "", formulas: "addin" } as const;

test("a form typed into a sheet, justified in the pane, deleted: the pane follows, through Microsoft's library", async () => {
  const { controller, state, dispatch } = await pane("1.19");
  expect(state()).toMatchObject({ connection: "connected", form: null, live: { keepsUndo: true, on: true } });

  const [sheet = ""] = workbook.host.sheets();
  const cells = published();
  const everything = areaAddress({ row: 0, column: 0, rows: cells.length, columns: cells[0]!.length });
  workbook.host.set(sheet, everything, cells);
  await within(10_000, () => state().form?.findings.length === 1);
  const { sheetId, findings } = state().form!;
  expect(findings[0]).toMatchObject({ address: "J13", line: PRODUCT_LINE, args: { lost: 0.24 } });

  await controller.perform({ kind: "go", sheetId, address: "J13" });
  dispatch({
    type: "draft",
    draft: {
      form: { sheetId, table: 0 },
      sheetId,
      address: "J13",
      line: PRODUCT_LINE,
      from: "",
      text: "=1+1 因一项招标流标；已提前编制采购计划。",
    },
  });
  await controller.perform({ kind: "write", key: Object.keys(state().drafts)[0]! });
  expect(state()).toMatchObject({ trouble: null, drafts: {}, form: { findings: [] } });
  expect(workbook.host.values(sheet, "J13")).toEqual([["=1+1 因一项招标流标；已提前编制采购计划。"]]);

  await Excel.run(async (context) => {
    context.workbook.worksheets.add("空白");
    context.workbook.worksheets.getItem(sheetId).delete();
    await context.sync();
  });
  await within(10_000, () => state().form === null);
});

test("an insertion shows the empty form; a check of it is one round trip; it can be taken back", async () => {
  const { controller, state } = await pane("1.17");
  await controller.perform(insert);
  expect(state()).toMatchObject({
    trouble: null,
    form: { summary: { lines: 26, filled: 0, weight: 100 }, goalSheetId: expect.any(String) },
  });
  const before = roundTrips();
  await controller.perform({ kind: "check" });
  expect(roundTrips() - before).toBe(1);
  await controller.perform({ kind: "remove" });
  expect(state()).toMatchObject({ trouble: null, form: null, notice: { kind: "removed" } });
  expect(workbook.host.sheets()).toHaveLength(1);
});

test("Excel's refusal arrives as a kind that the pane has words for", async () => {
  const { controller, state } = await pane("1.17");
  workbook.host.fail("cellEdit", 1);
  await controller.perform({ kind: "look" });
  expect(state().trouble).toMatchObject({ code: "cell-edit", retry: { kind: "look" } });
});
