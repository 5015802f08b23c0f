import { readSheets } from "../../src/operations/readSheets";
import { openExcel, type TestExcel } from "../excel/support/excel";
import { addSheet, calculateManually, hide, sheetIds } from "../excel/support/sheetIds";

let excel: TestExcel;
beforeEach(async () => {
  excel = openExcel();
  await addSheet("底稿");
  await addSheet("空表");
  excel.host.set("Sheet1", "B2:C2", [["表", "=1+1"]]);
  excel.host.set("底稿", "A1", [["底稿"]]);
  await excel.host.settled();
});
afterEach(() => excel.close());

describe("readSheets", () => {
  it("reads several sheets in one sync, null for one that is empty or gone", async () => {
    const [form = "", paper = "", empty = ""] = await sheetIds();
    excel.host.traffic.length = 0;
    const { grids, manualCalculation } = await readSheets([paper, form, "{gone}", empty]);
    expect(excel.syncs()).toHaveLength(1);
    expect(grids).toMatchObject([
      { sheet: "底稿", top: 0, left: 0, values: [["底稿"]] },
      { sheet: "Sheet1", top: 1, left: 1, values: [["表", 2]], formulas: [["表", "=1+1"]] },
      null,
      null,
    ]);
    expect([grids[0]?.visibility, grids[0]?.hiddenRows, manualCalculation]).toEqual([undefined, undefined, false]);
  });

  it("reads them one by one where together they are too much for Excel", async () => {
    const ids = (await sheetIds()).slice(0, 2);
    excel.host.fail("middle", 1);
    expect((await readSheets(ids)).grids.map((grid) => grid?.sheet)).toEqual(["Sheet1", "底稿"]);
  });

  it("tells which sheets are hidden, and that Excel computes only on command", async () => {
    const [form = "", paper = ""] = await sheetIds();
    await hide(paper);
    await calculateManually();
    const { grids, manualCalculation } = await readSheets([form, paper]);
    const seen = [
      ["Sheet1", undefined],
      ["底稿", "hidden"],
    ];
    expect(grids.map((grid) => [grid?.sheet, grid?.visibility])).toEqual(seen);
    expect(manualCalculation).toBe(true);
    excel.host.fail("middle", 1);
    const again = await readSheets([form, paper]);
    expect(again.grids.map((grid) => [grid?.sheet, grid?.visibility])).toEqual(seen);
    expect(again.manualCalculation).toBe(true);
  });

  it("tells that a cell is being edited", async () => {
    const ids = await sheetIds();
    excel.host.fail("cellEdit", 1);
    await expect(readSheets(ids)).rejects.toMatchObject({ code: "cell-edit" });
  });
});
