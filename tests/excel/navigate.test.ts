import { selectCell } from "../../src/excel/navigate";
import { openExcel, type TestExcel } from "./support/excel";

let excel: TestExcel;
beforeEach(() => void (excel = openExcel()));
afterEach(() => excel.close());

describe("selectCell", () => {
  it("brings the sheet to the front and selects the cell, in one request", async () => {
    const id = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("后面");
      sheet.load("id");
      await context.sync();
      return sheet.id;
    });
    excel.host.traffic.length = 0;
    await selectCell(id, "C7");
    expect(excel.host.store()).toMatchObject({ activeSheet: "后面", selection: "C7" });
    expect(excel.syncs()).toHaveLength(1);
  });

  it("tells that the sheet is gone", async () => {
    await expect(selectCell("{no-such-sheet}", "A1")).rejects.toMatchObject({ code: "sheet-gone" });
  });
});
