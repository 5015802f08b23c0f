import { reconnectFormulas } from "../../src/operations/reconnect";
import { openExcel, type TestExcel } from "../excel/support/excel";
import { addSheet, protect, sheetIds } from "../excel/support/sheetIds";

let excel: TestExcel;
const SHEET = "底稿";

beforeEach(async () => {
  excel = openExcel({ functionsRegistered: false });
  await addSheet(SHEET);
  excel.host.set("Sheet1", "A1:B3", [
    ["=RUBRIC.SCORE_IF(TRUE,1)", "=SUM(1,2)"],
    ['=IF(B1="","",_xldudf_RUBRIC_DEDUCT(3,B1,1))', "RUBRIC.DEDUCT(1,1,1)"],
    ["是", 5],
  ]);
  excel.host.set(SHEET, "C9", [["=rubric.score_if(FALSE,1)"]]);
  await excel.host.settled();
  excel.host.traffic.length = 0;
});
afterEach(() => excel.close());

describe("reconnectFormulas", () => {
  it("writes the add-in's formulas again, on every sheet, and tells which still fail", async () => {
    const others = excel.host.formulas("Sheet1", "B1:B3");
    expect(await reconnectFormulas()).toEqual({ rewritten: 3, sheets: ["Sheet1", SHEET], failing: 3 });
    expect(excel.host.formulas("Sheet1", "A1:A3")).toEqual([
      ["=RUBRIC.SCORE_IF(TRUE,1)"],
      ['=IF(B1="","",RUBRIC.DEDUCT(3,B1,1))'],
      ["是"],
    ]);
    expect(excel.host.formulas("Sheet1", "B1:B3")).toEqual(others);
    expect(excel.syncs().filter(({ actions }) => actions.some((name) => name.endsWith(".Formulas")))).toHaveLength(1);
  });

  it("says so where there is nothing to write", async () => {
    excel.host.set("Sheet1", "A1:A2", [[1], [2]]);
    excel.host.set(SHEET, "C9", [[""]]);
    expect(await reconnectFormulas()).toEqual({ rewritten: 0, sheets: [], failing: 0 });
  });

  it("leaves the workbook as it was when a cell is being edited", async () => {
    const before = excel.host.store();
    excel.host.fail("cellEdit", 1);
    await expect(reconnectFormulas()).rejects.toMatchObject({ code: "cell-edit", retry: true });
    expect(excel.host.store()).toEqual(before);
  });

  it("tells that a sheet is protected", async () => {
    const [id = ""] = await sheetIds();
    await protect(id);
    const before = excel.host.formulas(SHEET);
    await expect(reconnectFormulas()).rejects.toMatchObject({ code: "sheet-protected" });
    expect(excel.host.formulas(SHEET)).toEqual(before);
  });
});
