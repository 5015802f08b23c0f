import { mendCells, type CellMend } from "../../src/operations/mendCells";
import { openExcel, type TestExcel } from "../excel/support/excel";
import { protect, sheetIds } from "../excel/support/sheetIds";

let excel: TestExcel;
let id: string;
beforeEach(async () => {
  excel = openExcel();
  [id = ""] = await sheetIds();
  excel.host.set("Sheet1", "B2:B6", [["'９.５"], ["20分"], ["培训\u2060人数"], ["'2023-1-2\ufeff"], [7]]);
});
afterEach(() => excel.close());

const at = (address: string, from: CellMend["from"], to: CellMend["to"]): CellMend => ({
  sheetId: id,
  address,
  from,
  to,
});

const all = (): CellMend[] => [
  at("B2", "９.５", 9.5),
  at("B3", "20分", 20),
  at("B4", "培训\u2060人数", "培训人数"),
  at("B5", "2023-1-2\ufeff", "2023-1-2"),
  at("B6", 7, { formula: "=SUM(B2:B3)" }),
];

const before = [["９.５"], ["20分"], ["培训\u2060人数"], ["2023-1-2\ufeff"], [7]];

async function format(address: string, numberFormat: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(id).getRange(address).numberFormat = [[numberFormat]];
    await context.sync();
  });
}

async function looks(address: string): Promise<readonly unknown[]> {
  return Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem(id).getRange(address);
    cell.load("numberFormat,format/fill/color,format/font/bold");
    await context.sync();
    return [cell.numberFormat[0]?.[0], cell.format.fill.color, cell.format.font.bold];
  });
}

it("puts numbers, texts and formulas where they belong: texts stay texts, formulas compute", async () => {
  await mendCells(all());
  await excel.host.settled();
  expect(excel.host.values("Sheet1", "B2:B6")).toEqual([[9.5], [20], ["培训人数"], ["2023-1-2"], [29.5]]);
});

it.each(["@", 'm"月"d"日"', "yyyy-mm-dd"])(
  "takes numbers and formulas in cells with the format %s",
  async (numberFormat) => {
    for (const address of ["B2", "B3", "B6"]) await format(address, numberFormat);
    await mendCells(all());
    await excel.host.settled();
    expect(excel.host.values("Sheet1", "B2:B3")).toEqual([[9.5], [20]]);
    expect(excel.host.values("Sheet1", "B6")).toEqual([[29.5]]);
    expect((await looks("B2"))[0]).toBe("General");
  },
);

it("keeps formats that show what is written, and the look of the cell", async () => {
  await format("B6", "0.00%");
  await format("B3", "0.00");
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem(id).getRange("B3");
    cell.format.fill.color = "#FFEE00";
    cell.format.font.bold = true;
    await context.sync();
  });
  await mendCells([at("B6", 7, 0.977), at("B3", "20分", 20)]);
  expect((await looks("B6"))[0]).toBe("0.00%");
  expect(await looks("B3")).toEqual(["0.00", "#FFEE00", true]);
});

it("changes none of them where one holds something else by now", async () => {
  excel.host.set("Sheet1", "B3", [["八分"]]);
  await expect(mendCells(all())).rejects.toMatchObject({ code: "cell-changed", retry: false });
  expect(excel.host.values("Sheet1", "B2")).toEqual([["９.５"]]);
  excel.host.set("Sheet1", "B3", [["20分"]]);
  excel.host.set("Sheet1", "B6", [["=3+4"]]);
  await excel.host.settled();
  await expect(mendCells(all())).rejects.toMatchObject({ code: "cell-changed" });
});

it("changes nothing on a protected sheet, in cell edit, or on a sheet that is gone", async () => {
  await protect(id);
  await expect(mendCells(all())).rejects.toMatchObject({ code: "sheet-protected" });
  excel.host.fail("cellEdit", 1);
  await expect(mendCells(all())).rejects.toMatchObject({ code: "cell-edit" });
  await expect(mendCells([{ ...at("B2", "９.５", 9.5), sheetId: "{gone}" }])).rejects.toMatchObject({
    code: "sheet-gone",
  });
  expect(excel.host.values("Sheet1", "B2:B6")).toEqual(before);
});
