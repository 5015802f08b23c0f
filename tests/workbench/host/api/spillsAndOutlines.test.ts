import { codeOf, open, run } from "../open";

test("a spilled result is known from its formula's cell, and that cell from the others", async () => {
  open();
  const found = await run(async (sheet, context) => {
    sheet.getRange("A1:A3").values = [[1], [2], [3]];
    sheet.getRange("C1").formulas = [["=A1:A3*2"]];
    const cells = ["C1", "C3", "A1", "C1:C2"].map((address) => {
      const cell = sheet.getRange(address);
      return [cell.getSpillingToRangeOrNullObject(), cell.getSpillParentOrNullObject()];
    });
    for (const range of cells.flat()) range.load("address");
    await context.sync();
    return cells.map((pair) => pair.map((range) => (range.isNullObject ? "" : range.address)));
  });
  expect(found).toEqual([
    ["Sheet1!C1:C3", ""],
    ["", "Sheet1!C1"],
    ["", ""],
    ["", ""],
  ]);
  expect(await codeOf((sheet) => sheet.getRange("A1").getSpillingToRange())).toBe("ItemNotFound");
});

describe("groups", () => {
  const hidden = (addresses: readonly string[]): Promise<(boolean | null)[]> =>
    run(async (sheet, context) => {
      const ranges = addresses.map((address) => sheet.getRange(address).load("rowHidden,columnHidden"));
      await context.sync();
      return ranges.map((range, index) => (/\d/.test(addresses[index] ?? "") ? range.rowHidden : range.columnHidden));
    });

  test("fold away by level, follow their cells and are kept", async () => {
    const { host } = open();
    await run((sheet) => {
      sheet.getRange("4:9").group("ByRows");
      sheet.getRange("4:5").group("ByRows");
      sheet.getRange("C:D").group("ByColumns");
      sheet.getRange("1:1").insert("Down");
      sheet.getRange("7:7").insert("Down");
    });
    await run((sheet) => sheet.showOutlineLevels(2, 1));
    expect(await hidden(["4:4", "5:6", "7:11", "C:D", "E:E"])).toEqual([false, true, false, true, false]);
    await run((sheet) => sheet.showOutlineLevels(1, 0));
    expect(await hidden(["5:11", "12:12", "C:D"])).toEqual([true, false, true]);
    const data = host.store();
    expect([data.sheets[0]?.rowLevels, data.sheets[0]?.columnLevels]).toEqual([
      { 4: 2, 5: 2, 6: 1, 7: 1, 8: 1, 9: 1, 10: 1 },
      { 2: 1, 3: 1 },
    ]);
    await host.load(data);
    await run((sheet) => sheet.showOutlineLevels(8, 8));
    expect(await hidden(["5:11", "C:D"])).toEqual([false, false]);
    await run((sheet) => {
      sheet.getRange("A5:A6").hideGroupDetails("ByRows");
      sheet.getRange("C:D").ungroup("ByColumns");
    });
    expect(await hidden(["5:6", "7:11"])).toEqual([true, false]);
    expect(host.store().sheets[0]?.columnLevels).toBeUndefined();
  });

  test.each([
    ["whole rows by columns", "2:3", "ByColumns"],
    ["whole columns by rows", "B:C", "ByRows"],
    ["an unknown way", "B2", "ByCells"],
  ])("%s are refused", async (_, address, option) => {
    open();
    expect(await codeOf((sheet) => sheet.getRange(address).group(option as "ByRows"))).toBe("InvalidArgument");
  });

  test("an eighth group is refused", async () => {
    open();
    const group = (times: number) => (sheet: Excel.Worksheet) => {
      for (let time = 0; time < times; time++) sheet.getRange("2:3").group("ByRows");
    };
    expect([await codeOf(group(7)), await codeOf(group(1))]).toEqual(["none", "InvalidArgument"]);
  });
});
