import { ICommandService, RedoCommand, UndoCommand } from "@univerjs/core";
import { readWorkbook } from "../../../../src/spreadsheet/ooxml/readWorkbook";
import { writeWorkbook } from "../../../../src/spreadsheet/ooxml/writeWorkbook";
import type { WorkbookData } from "../../../../src/spreadsheet/ooxml/workbookData";
import { type OfficeInNode, openOfficeInNode } from "../../../../workbench/node/officeInNode";
import { codeOf, run } from "../open";

let office: OfficeInNode;
let blank: WorkbookData;
beforeAll(() => {
  office = openOfficeInNode();
  blank = office.host.store();
});
afterAll(() => office.close());
/** B2:D6 with headings. */
beforeEach(async () => {
  await office.host.load(structuredClone(blank));
  await run((sheet) => {
    sheet.getRange("B2:D6").values = [
      ["部门", "得分", "说明"],
      ["教育局", 91, "完成"],
      ["财政局", 85, ""],
      ["卫健委", 97, "完成"],
      ["教育局", 60, "未完成"],
    ];
  });
});

interface State {
  readonly enabled: boolean;
  readonly isFiltered: boolean;
  readonly range: string | null;
  readonly criteria: unknown;
  readonly hidden: readonly number[];
}
const state = (): Promise<State> =>
  run(async (sheet, context) => {
    const { autoFilter } = sheet;
    autoFilter.load("enabled,isDataFiltered,criteria");
    const range = autoFilter.getRangeOrNullObject().load("address");
    const rows = Array.from({ length: 9 }, (_, row) => sheet.getRange(`${row + 1}:${row + 1}`).load("rowHidden"));
    await context.sync();
    return {
      enabled: autoFilter.enabled,
      isFiltered: autoFilter.isDataFiltered,
      range: range.isNullObject ? null : range.address,
      criteria: autoFilter.criteria,
      hidden: rows.flatMap(({ rowHidden }, row) => (rowHidden ? [row + 1] : [])),
    };
  });
const apply = (criteria: Excel.FilterCriteria, column = 1): Promise<void> =>
  run((sheet) => void sheet.autoFilter.apply(sheet.getRange("B2:D6"), column, criteria));

test.each<[string, Excel.FilterCriteria, number, number[]]>([
  ["a comparison", { filterOn: "Custom", criterion1: ">=90" }, 1, [4, 6]],
  ["values", { filterOn: "Values", values: ["教育局", "财政局"] }, 0, [5]],
  ["the highest", { filterOn: "TopItems", criterion1: "1" }, 1, [3, 4, 6]],
  ["blanks", { filterOn: "Custom", criterion1: "=" }, 2, [3, 5, 6]],
])("a sheet is filtered by %s, undone and redone, and a file keeps it", async (_what, criteria, column, hidden) => {
  const none = await state();
  expect(none).toEqual({ enabled: false, isFiltered: false, range: null, criteria: [], hidden: [] });
  await apply(criteria, column);
  const filtered = await state();
  expect(filtered).toMatchObject({ enabled: true, isFiltered: true, range: "Sheet1!B2:D6", hidden });
  expect((filtered.criteria as unknown[])[column]).toMatchObject(criteria);
  const commands = office.engine.injector.get(ICommandService);
  await commands.executeCommand(UndoCommand.id);
  expect(await state()).toEqual(none);
  await commands.executeCommand(RedoCommand.id);
  expect(await state()).toEqual(filtered);
  const { data, source } = await readWorkbook(await writeWorkbook(office.host.store()));
  await office.host.load(data);
  expect(await state()).toMatchObject({ enabled: true, isFiltered: true, range: "Sheet1!B2:D6", hidden });
  // Written once more over the file, and taken away there.
  expect((await readWorkbook(await writeWorkbook(office.host.store(), source))).data.sheets).toEqual(data.sheets);
  await run((sheet) => sheet.autoFilter.remove());
  expect((await readWorkbook(await writeWorkbook(office.host.store(), source))).data.sheets[0]).toMatchObject({
    hiddenRows: [],
  });
  expect(await state()).toEqual(none);
});

test("several columns, one by one; what is cleared is shown again", async () => {
  await apply({ filterOn: "Values", values: ["教育局"] }, 0);
  await apply({ filterOn: "Custom", criterion1: ">70" }, 1);
  expect((await state()).hidden).toEqual([4, 5, 6]);
  await run((sheet) => sheet.autoFilter.clearColumnCriteria(0));
  expect(await state()).toMatchObject({ hidden: [6], criteria: [null, { criterion1: ">70" }, null] });
  await run((sheet) => void (sheet.getRange("C4").values = [[10]]));
  expect((await state()).hidden).toEqual([6]);
  await run((sheet) => sheet.autoFilter.reapply());
  expect((await state()).hidden).toEqual([4, 6]);
  await run((sheet) => sheet.autoFilter.clearCriteria());
  expect(await state()).toMatchObject({ enabled: true, isFiltered: false, hidden: [], criteria: [null, null, null] });
});

test("one cell stands for the block around it; another range takes the filter's place", async () => {
  await run((sheet) => void sheet.autoFilter.apply(sheet.getRange("C4"), 1, { filterOn: "Custom", criterion1: ">90" }));
  expect(await state()).toMatchObject({ range: "Sheet1!B2:D6", hidden: [4, 6] });
  await run((sheet) => void sheet.autoFilter.apply("B2:C6"));
  expect(await state()).toMatchObject({ range: "Sheet1!B2:C6", hidden: [], isFiltered: false });
});

test.each<[string, (sheet: Excel.Worksheet) => void, Partial<State>]>([
  ["a row above", (sheet) => void sheet.getRange("1:1").insert("Down"), { range: "Sheet1!B3:D7", hidden: [5, 7] }],
  ["a column before", (sheet) => void sheet.getRange("C:C").insert("Right"), { range: "Sheet1!B2:E6" }],
  ["its column goes", (sheet) => sheet.getRange("C:C").delete("Left"), { range: "Sheet1!B2:C6", isFiltered: false }],
  ["its headings go", (sheet) => sheet.getRange("2:2").delete("Up"), { enabled: false }],
])("the filter follows its cells: %s", async (_what, act, expected) => {
  await apply({ filterOn: "Custom", criterion1: ">=90" });
  const before = await state();
  await run(act);
  expect(await state()).toMatchObject(expected);
  await office.engine.injector.get(ICommandService).executeCommand(UndoCommand.id);
  expect(await state()).toEqual(before);
});

test.each<[string, (sheet: Excel.Worksheet) => void, string]>([
  [
    "a column that it does not have",
    (sheet) => void sheet.autoFilter.apply("B2:D6", 3, { filterOn: "Custom", criterion1: ">1" }),
    "InvalidArgument",
  ],
  ["no criteria for a column", (sheet) => void sheet.autoFilter.apply("B2:D6", 1), "InvalidArgument"],
  [
    "cells of a table",
    (sheet) => (sheet.tables.add("B2:D6", true), sheet.autoFilter.apply("B2:D6")),
    "InvalidOperation",
  ],
  ["the range where there is none", (sheet) => void sheet.autoFilter.getRange().load("address"), "ItemNotFound"],
])("%s is refused", async (_what, act, code) => {
  expect(await codeOf(act)).toBe(code);
});
