import { selectCell } from "../../src/operations/navigate";
import { openExcel, type TestExcel } from "../excel/support/excel";
import { addSheet, hide, protect } from "../excel/support/sheetIds";

let excel: TestExcel;
let id: string;
beforeEach(async () => {
  excel = openExcel();
  id = await addSheet("后面");
  excel.host.select("Sheet1", "A1");
  excel.host.traffic.length = 0;
});
afterEach(() => excel.close());

function hideRow(row: string): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.worksheets.getItem(id).getRange(row).rowHidden = true;
    await context.sync();
  });
}

describe("selectCell", () => {
  it("brings the sheet to the front and selects the cell, in one request", async () => {
    await selectCell(id, "C7");
    expect(excel.host.store()).toMatchObject({ activeSheet: "后面", selection: "C7" });
    expect(excel.syncs()).toHaveLength(1);
  });

  it("tells that the sheet is gone", async () => {
    await expect(selectCell("{no-such-sheet}", "A1")).rejects.toMatchObject({ code: "sheet-gone" });
  });

  it("tells that the sheet is hidden, and shows it when it may", async () => {
    await hide(id);
    await expect(selectCell(id, "C7")).rejects.toMatchObject({ code: "sheet-hidden", detail: "后面", retry: true });
    await selectCell(id, "C7", true);
    expect(excel.host.store()).toMatchObject({ activeSheet: "后面", selection: "C7" });
  });

  it("tells that the row is hidden, and shows it when it may", async () => {
    await hideRow("7:7");
    await expect(selectCell(id, "C7")).rejects.toMatchObject({ code: "cell-hidden", detail: "C7", retry: true });
    await selectCell(id, "C7", true);
    await selectCell(id, "C7");
    expect(excel.host.store()).toMatchObject({ activeSheet: "后面", selection: "C7" });
  });

  it("tells that a protected sheet keeps its rows hidden", async () => {
    await hideRow("7:7");
    await protect(id);
    await expect(selectCell(id, "C7", true)).rejects.toMatchObject({ code: "sheet-protected" });
  });
});
