import { withLastYear, type KeptLastYear } from "../../../src/form/carrying/keptLastYear";
import { findForms } from "../../../src/operations/findForms";
import { changeLastYears } from "../../../src/operations/kept/keptLastYear";
import { openExcel, type TestExcel } from "../../excel/support/excel";

let excel: TestExcel;
beforeEach(() => void (excel = openExcel()));
afterEach(() => excel.close());

const kept = (source: string): KeptLastYear => ({
  sheet: "Sheet1",
  table: 0,
  source,
  total: null,
  weight: 100,
  sections: [],
  phrases: ["因疫情延期。"],
});

test("last year's figures and texts are kept in one part of the workbook, found with the forms, and gone without a trace", async () => {
  expect((await findForms()).lastYears).toEqual([]);
  await changeLastYears((all) => withLastYear(all, kept("a.xlsx")));
  expect(await changeLastYears((all) => withLastYear(all, kept("b.xlsx")))).toEqual([kept("b.xlsx")]);
  expect(excel.host.store().customXml).toHaveLength(1);
  expect((await findForms()).lastYears).toEqual([kept("b.xlsx")]);
  await changeLastYears(() => []);
  expect(excel.host.store().customXml).toEqual([]);
});
