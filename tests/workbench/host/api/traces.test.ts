import { type OfficeInNode, openOfficeInNode } from "../../../../workbench/node/officeInNode";
import { codeOf, run } from "../open";

// Two sheets with formulas, a name and a table; nothing changes them.
let office: OfficeInNode;
beforeAll(async () => {
  office = openOfficeInNode();
  await run((sheet, context) => {
    sheet.name = "一";
    const other = context.workbook.worksheets.add("二");
    context.workbook.names.add("比例", other.getRange("A1:A2"));
    other.getRange("A1:C2").values = [
      [1, 2, "=SUM(比例)+B1"],
      [3, 4, "=B2+一!A1"],
    ];
    sheet.getRange("A1:D3").formulas = [
      [1, 2, "=A1*B1", "=C1+1"],
      [3, 4, "=A2*B2", "=SUM(C1:C2)+二!C1"],
      ["=C1", "", "", "=OFFSET(A1,1,1)"],
    ];
    sheet.getRange("F1:G3").values = [
      ["项目", "分值"],
      ["甲", 1],
      ["乙", 2],
    ];
    sheet.tables.add("F1:G3", true).name = "表";
    sheet.getRange("I1").formulas = [["=SUM(表[分值])"]];
  });
  await office.host.settled();
});
afterAll(() => office.close());

type Kind = "getPrecedents" | "getDirectPrecedents" | "getDependents" | "getDirectDependents";

test.each<[kind: Kind, sheet: string, cell: string, found: string[]]>([
  ["getDirectPrecedents", "一", "C1", ["一!A1:B1"]],
  ["getPrecedents", "一", "C1", ["一!A1:B1"]],
  ["getDirectPrecedents", "一", "D2", ["一!C1:C2", "二!C1"]],
  ["getPrecedents", "一", "D2", ["一!A1:C2", "二!A1:A2,二!B1:C1"]],
  ["getDirectPrecedents", "二", "C1", ["二!A1:A2,二!B1"]],
  ["getDirectPrecedents", "一", "I1", ["一!G2:G3"]],
  ["getDirectPrecedents", "一", "C1:C2", ["一!A1:B2"]],
  ["getDirectDependents", "一", "A1", ["一!C1,一!D3", "二!C2"]],
  ["getDependents", "一", "B1", ["一!C1:D1,一!D2,一!A3"]],
  ["getDirectDependents", "二", "A2", ["二!C1"]],
  ["getDependents", "二", "A2", ["一!D2", "二!C1"]],
  ["getDirectDependents", "一", "G3", ["一!I1"]],
])("%s of %s!%s", async (kind, sheet, cell, found) => {
  await run(async (_, context) => {
    const traced = context.workbook.worksheets.getItem(sheet).getRange(cell)[kind]().load("addresses");
    traced.areas.load("items/address");
    traced.ranges.load("items/address");
    await context.sync();
    expect(traced.addresses).toEqual(found);
    expect(traced.areas.items.map(({ address }) => address)).toEqual(found);
    expect(traced.ranges.items.map(({ address }) => address)).toEqual(found.flatMap((list) => list.split(",")));
  });
});

test("by sheets", async () => {
  await run(async (sheet, context) => {
    const traced = sheet.getRange("D2").getDirectPrecedents();
    const own = traced.getRangeAreasBySheet("一").load("address");
    const none = traced.getRangeAreasOrNullObjectBySheet("三");
    await context.sync();
    expect([own.address, none.isNullObject]).toEqual(["一!C1:C2", true]);
  });
});

test.each<[Kind, string]>([
  ["getPrecedents", "A1"],
  ["getDirectPrecedents", "B1"],
  ["getDependents", "I1"],
  ["getDirectDependents", "Z9"],
])("%s of %s, which has none, is refused", async (kind, cell) => {
  expect(await codeOf((sheet) => void sheet.getRange(cell)[kind]().load("addresses"))).toBe("ItemNotFound");
});
