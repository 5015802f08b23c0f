import { removeSheets } from "../../../src/operations/removeSheets";
import { watch, type SheetChange } from "../../../src/excel/events/watch";
import { openExcel, type TestExcel } from "../support/excel";

let excel: TestExcel;
let sheet: string;
let stop: () => Promise<void>;
let heard: SheetChange[];

beforeEach(async () => {
  excel = openExcel();
  sheet = excel.host.sheets()[0] ?? "";
  heard = [];
  stop = await watch((change) => heard.push(change));
});
afterEach(() => excel.close());

/** Waits until something was heard that fits. */
async function hear(expected: Partial<SheetChange>): Promise<void> {
  for (let tries = 0; tries < 500; tries++) {
    try {
      expect(heard).toContainEqual(expect.objectContaining(expected));
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
  expect(heard).toContainEqual(expect.objectContaining(expected));
}

const addSheet = (name: string) =>
  Excel.run(async (context) => {
    const added = context.workbook.worksheets.add(name);
    added.load("id");
    await context.sync();
    return added.id;
  });

describe("watch", () => {
  it("hears of edits, with the sheet and the cells", async () => {
    excel.host.set(sheet, "B2", [[5]]);
    await hear({ kind: "changed", address: "B2" });
  });

  it("hears of results that only calculation changed", async () => {
    excel.host.set(sheet, "A1:B1", [[1, "=A1*2"]]);
    await hear({ kind: "calculated" });
  });

  it("hears of sheets added, brought to the front, and deleted", async () => {
    const id = await addSheet("新表");
    await hear({ kind: "added", sheetId: id });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(id).activate();
      await context.sync();
    });
    await hear({ kind: "activated", sheetId: id });
    await removeSheets([id]);
    await hear({ kind: "deleted", sheetId: id });
  });

  it("hears nothing any more once stopped", async () => {
    await stop();
    excel.host.set(sheet, "B2", [[5]]);
    await excel.host.settled();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(heard).toEqual([]);
  });

  it("makes no request by itself", async () => {
    excel.host.traffic.length = 0;
    excel.host.set(sheet, "B2", [[5]]);
    await hear({ kind: "changed" });
    expect(excel.syncs()).toEqual([]);
  });
});
