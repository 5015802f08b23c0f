import { findForms } from "../../src/operations/findForms";
import { readSheet } from "../../src/operations/readSheets";
import { openExcel, type TestExcel } from "../excel/support/excel";
import { hide } from "../excel/support/sheetIds";

let excel: TestExcel;
beforeEach(() => void (excel = openExcel()));
afterEach(() => excel.close());

/** Adds a sheet with a block of values, and merges; gives its id. */
function addSheet(
  name: string,
  address: string,
  values: readonly (readonly (string | number)[])[],
  merges: string[] = [],
) {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    sheet.getRange(address).formulas = values.map((row) => [...row]);
    merges.forEach((area) => sheet.getRange(area).merge());
    sheet.load("id");
    await context.sync();
    return sheet.id;
  });
}

const block = (rows: number, columns: number) =>
  Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => row * columns + column + 1));

/** What the test itself asked for does not count. */
async function forgetTraffic(): Promise<void> {
  await excel.host.settled();
  excel.host.traffic.length = 0;
}

describe("readSheet", () => {
  it("reads values, formulas and merged areas in one sync", async () => {
    const id = await addSheet(
      "表",
      "B2:C3",
      [
        ["名", "=1+1"],
        [3, ""],
      ],
      ["B4:C5"],
    );
    await forgetTraffic();
    const grid = await readSheet(id);
    expect(grid).toMatchObject({ sheet: "表", top: 1, left: 1 });
    expect(grid?.values.slice(0, 2)).toEqual([
      ["名", 2],
      [3, ""],
    ]);
    expect(grid?.formulas.slice(0, 2)).toEqual([
      ["名", "=1+1"],
      [3, ""],
    ]);
    expect(excel.syncs()).toHaveLength(1);
  });

  it("gives merged areas in the sheet's coordinates", async () => {
    const id = await addSheet("表", "B2:D4", block(3, 3), ["B2:B3", "C4:D4"]);
    expect((await readSheet(id))?.merges).toEqual([
      { row: 1, column: 1, rows: 2, columns: 1 },
      { row: 3, column: 2, rows: 1, columns: 2 },
    ]);
  });

  it("gives null for an empty sheet, and for one that is gone", async () => {
    expect(await readSheet(await addSheet("空", "A1", [[""]]))).toBeNull();
    expect(await readSheet("{no-such-sheet}")).toBeNull();
  });

  it("does not know merged areas before ExcelApi 1.13", async () => {
    excel.host.options.excelApi = "1.9";
    const id = await addSheet("表", "A1:B2", block(2, 2), ["A1:A2"]);
    expect((await readSheet(id))?.merges).toBeNull();
  });

  it("asks in blocks where there are more merged areas than Excel tells at once", async () => {
    const merges = Array.from({ length: 600 }, (_, row) => `A${row + 1}:B${row + 1}`);
    const id = await addSheet("多", "A1:B600", block(600, 2), merges);
    const grid = await readSheet(id);
    expect(grid?.values).toHaveLength(600);
    expect(grid?.merges).toHaveLength(600);
  });

  it("tells that a cell is being edited", async () => {
    const id = await addSheet("表", "A1", [[1]]);
    await forgetTraffic();
    excel.host.fail("cellEdit", 1);
    await expect(readSheet(id)).rejects.toMatchObject({ code: "cell-edit", retry: true });
    expect(excel.syncs()).toHaveLength(1);
  });
});

describe("findForms", () => {
  it("reads what may be a form, in two syncs, and no other sheet", async () => {
    const form = await addSheet("像表", "A1:F8", block(8, 6), ["A1:F1"]);
    await addSheet("太小", "A1:D2", block(2, 4));
    await addSheet("太长", "A5001:F5006", block(6, 6));
    await addSheet("空的", "A1", [[""]]);
    await forgetTraffic();
    const { forms, activeSheetId } = await findForms();
    expect(forms).toHaveLength(2);
    expect(forms[0]).toMatchObject({ sheetId: form, grid: { sheet: "像表" } });
    expect(forms[0]?.grid.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 6 }]);
    expect(activeSheetId).toBeTruthy();
    expect(excel.syncs()).toHaveLength(2);
  });

  it("walks through a workbook of many sheets", async () => {
    for (let count = 0; count < 55; count++) await addSheet(`表${count}`, "A1:E5", block(5, 5));
    expect((await findForms()).forms.map(({ grid }) => grid.sheet)).toEqual(
      Array.from({ length: 55 }, (_, count) => `表${count}`),
    );
  });

  it("tells which sheets are hidden", async () => {
    const id = await addSheet("藏", "A1:F8", block(8, 6));
    await addSheet("见", "A1:F8", block(8, 6));
    await hide(id);
    expect((await findForms()).forms.map(({ grid }) => [grid.sheet, grid.visibility])).toEqual([
      ["藏", "hidden"],
      ["见", undefined],
    ]);
  });

  it("tells which rows and columns are hidden, in one sync more", async () => {
    const id = await addSheet("像表", "B2:G9", block(8, 6));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(id);
      sheet.getRange("4:5").rowHidden = true;
      sheet.getRange("D:D").columnHidden = true;
      await context.sync();
    });
    await forgetTraffic();
    const [form] = (await findForms()).forms;
    expect([[...(form?.grid.hiddenRows ?? [])], [...(form?.grid.hiddenColumns ?? [])]]).toEqual([[3, 4], [3]]);
    expect(excel.syncs()).toHaveLength(3);
  });

  it("reads on where a chart sheet is in front", async () => {
    await addSheet("像表", "A1:F8", block(8, 6));
    excel.host.fail("chartSheet", 9);
    const { forms, activeSheetId } = await findForms();
    expect([forms.map(({ grid }) => grid.sheet), activeSheetId]).toEqual([["像表"], null]);
  });
});
