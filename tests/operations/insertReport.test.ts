import { insertReport } from "../../src/operations/insertReport";
import { sheetOfRows } from "../../src/report/sheets/sheetRows";
import { openExcel, type TestExcel } from "../excel/support/excel";

let excel: TestExcel;
beforeEach(() => void (excel = openExcel()));
afterEach(() => excel.close());

const make = (name: string) =>
  sheetOfRows(name, [{ cells: ["标题", 1] }, { cells: ["=1+1", { formula: "=B1*2" }] }], [80, 60], { footer: "&P" });

test("a sheet is added, computed and brought to the front; one of the same name stays", async () => {
  const first = await insertReport("问题清单", make);
  const second = await insertReport("问题清单", make);
  await excel.host.settled();
  expect(excel.host.sheets()).toEqual(["Sheet1", first.sheet, second.sheet]);
  expect(new Set([first.sheet, second.sheet]).size).toBe(2);
  expect(excel.host.values(first.sheet, "A1:B2")).toEqual([
    ["标题", 1],
    ["=1+1", 2],
  ]);
  expect(excel.host.store().activeSheet).toBe(second.sheet);
});

test("where it fails nothing is left", async () => {
  excel.beforeAdding(() => excel.host.fail("middle", 1));
  await expect(insertReport("问题清单", make)).rejects.toBeDefined();
  await excel.host.settled();
  expect(excel.host.sheets()).toEqual(["Sheet1"]);
});
