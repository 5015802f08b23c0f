import { type OfficeInNode, openOfficeInNode } from "../../../workbench/node/officeInNode";

let office: OfficeInNode;
beforeEach(() => (office = openOfficeInNode()));
afterEach(() => office.close());

test("values, formulas and texts are read back after one request", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("自评表");
    const range = sheet.getRange("A1:C2");
    range.formulas = [
      ["指标", 1, "50%"],
      ["=B1+1", "=SUM(B1,A2)", "TRUE"],
    ];
    range.load("values, formulas, text, address, valueTypes, numberFormat");
    sheet.load("name,position");
    await context.sync();
    expect(range.values).toEqual([
      ["指标", 1, 0.5],
      [2, 3, true],
    ]);
    expect(range.formulas[1]).toEqual(["=B1+1", "=SUM(B1,A2)", true]);
    expect(range.text).toEqual([
      ["指标", "1", "50%"],
      ["2", "3", "TRUE"],
    ]);
    expect(range.valueTypes[0]).toEqual(["String", "Double", "Double"]);
    expect(range.numberFormat[0]).toEqual(["General", "General", "0%"]);
    expect(range.address).toBe("自评表!A1:C2");
    expect([sheet.name, sheet.position]).toEqual(["自评表", 1]);
  });
});
