import { cleanCells } from "../../src/operations/cleanCells";
import { openExcel, type TestExcel } from "../excel/support/excel";
import { sheetIds } from "../excel/support/sheetIds";

let excel: TestExcel;
let id: string;
beforeEach(async () => {
  excel = openExcel();
  [id = ""] = await sheetIds();
  excel.host.set("Sheet1", "B2:B5", [["20\u200b"], ["别的"], ["培训\u2060人数"], ["'2023-1-2\ufeff"]]);
});
afterEach(() => excel.close());

const cells = [
  { address: "B2", from: "20\u200b", to: 20 },
  { address: "B4", from: "培训\u2060人数", to: "培训人数" },
  { address: "B5", from: "2023-1-2\ufeff", to: "2023-1-2" },
];

it("leaves what shows: numbers where they are due, and texts as texts", async () => {
  await cleanCells(id, cells);
  expect(excel.host.values("Sheet1", "B2")).toEqual([[20]]);
  expect(excel.host.values("Sheet1", "B4")).toEqual([["培训人数"]]);
  expect(excel.host.values("Sheet1", "B5")).toEqual([["2023-1-2"]]);
});

it("writes nothing at all where one cell holds something else by now", async () => {
  excel.host.set("Sheet1", "B4", [["别的"]]);
  await expect(cleanCells(id, cells)).rejects.toMatchObject({ code: "cell-changed" });
  expect(excel.host.values("Sheet1", "B2")).toEqual([["20\u200b"]]);
});

it("keeps the cell's format", async () => {
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem(id).getRange("B4");
    cell.format.fill.color = "#FFEE00";
    cell.format.font.bold = true;
    await context.sync();
  });
  await cleanCells(id, cells);
  const format = await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem(id).getRange("B4");
    cell.load("format/fill/color,format/font/bold");
    await context.sync();
    return [cell.format.fill.color, cell.format.font.bold];
  });
  expect(format).toEqual(["#FFEE00", true]);
});
