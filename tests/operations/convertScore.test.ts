import { writeNumber, writeNumbers } from "../../src/operations/convertScore";
import { openExcel, type TestExcel } from "../excel/support/excel";
import { protect, sheetIds } from "../excel/support/sheetIds";

let excel: TestExcel;
let id: string;
beforeEach(async () => {
  excel = openExcel();
  [id = ""] = await sheetIds();
  excel.host.set("Sheet1", "B2", [["'９.５"]]);
});
afterEach(() => excel.close());

describe("writeNumber", () => {
  it("puts the number where the text stood", async () => {
    await writeNumber(id, "B2", "９.５", 9.5);
    expect(excel.host.values("Sheet1", "B2")).toEqual([[9.5]]);
  });

  it("refuses where something else stands there by now", async () => {
    excel.host.set("Sheet1", "B2", [["八分"]]);
    await expect(writeNumber(id, "B2", "９.５", 9.5)).rejects.toMatchObject({ code: "cell-changed", retry: false });
    expect(excel.host.values("Sheet1", "B2")).toEqual([["八分"]]);
  });

  it("changes nothing on a protected sheet, in cell edit, or on a sheet that is gone", async () => {
    await protect(id);
    await expect(writeNumber(id, "B2", "９.５", 9.5)).rejects.toMatchObject({ code: "sheet-protected" });
    excel.host.fail("cellEdit", 1);
    await expect(writeNumber(id, "B2", "９.５", 9.5)).rejects.toMatchObject({ code: "cell-edit" });
    await expect(writeNumber("{gone}", "B2", "９.５", 9.5)).rejects.toMatchObject({ code: "sheet-gone" });
    expect(excel.host.values("Sheet1", "B2")).toEqual([["９.５"]]);
  });
});

describe("writeNumbers", () => {
  const cells = [
    { address: "B2", from: "９.５", value: 9.5 },
    { address: "B3", from: "20分", value: 20 },
  ];
  beforeEach(() => excel.host.set("Sheet1", "B3", [["20分"]]));

  it("puts the numbers where the texts stood", async () => {
    await writeNumbers(id, cells);
    expect(excel.host.values("Sheet1", "B2:B3")).toEqual([[9.5], [20]]);
  });

  it("puts numbers into cells that are formatted as text", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(id).getRange("B2").numberFormat = [["@"]];
      await context.sync();
    });
    await writeNumbers(id, cells);
    expect(excel.host.values("Sheet1", "B2:B3")).toEqual([[9.5], [20]]);
  });

  it("changes none of them where one holds something else by now", async () => {
    excel.host.set("Sheet1", "B3", [["八分"]]);
    await expect(writeNumbers(id, cells)).rejects.toMatchObject({ code: "cell-changed" });
    expect(excel.host.values("Sheet1", "B2:B3")).toEqual([["９.５"], ["八分"]]);
  });

  it("changes nothing on a protected sheet", async () => {
    await protect(id);
    await expect(writeNumbers(id, cells)).rejects.toMatchObject({ code: "sheet-protected" });
    expect(excel.host.values("Sheet1", "B2:B3")).toEqual([["９.５"], ["20分"]]);
  });
});
