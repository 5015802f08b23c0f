import { JSDOM } from "jsdom";
import { toXml } from "../../../src/form/corrections/correctionsXml";
import { withCorrection, withoutSheet } from "../../../src/form/corrections/keptCorrection";
import { changeCorrections } from "../../../src/operations/kept/keptCorrections";
import { makePlainVersion } from "../../../src/operations/plainVersion";
import { findForms } from "../../../src/operations/findForms";
import type { Correction } from "../../../src/form/columns";
import { openExcel, type TestExcel } from "../../excel/support/excel";
import { sheetIds } from "../../excel/support/sheetIds";

let excel: TestExcel;
let form: { readonly sheetId: string; readonly sheet: string };

beforeAll(() => Object.assign(globalThis, { DOMParser: new JSDOM().window.DOMParser }));
beforeEach(async () => {
  excel = openExcel();
  const [sheetId = ""] = await sheetIds();
  form = { sheetId, sheet: "Sheet1" };
  excel.host.traffic.length = 0;
});
afterEach(() => excel.close());

const remark: Correction = { sheet: "Sheet1", heading: "说明<其他>", column: 4, role: "justification", level: null };
const keep = (correction: Correction) => changeCorrections((all) => withCorrection(all, form, correction));
const partsOf = () => excel.host.store().customXml;

test("a correction is kept in the workbook and found with the forms; without any that costs no sync", async () => {
  await findForms();
  expect(excel.syncs()).toHaveLength(1);
  await keep(remark);
  expect(partsOf()).toHaveLength(1);
  excel.host.traffic.length = 0;
  const { corrections } = await findForms();
  expect(corrections).toEqual([{ ...remark, ...form }]);
  expect(excel.syncs()).toHaveLength(2);
});

test("there is one part whatever the number of corrections, and none when the last is taken back", async () => {
  await keep(remark);
  await keep({ ...remark, heading: "评定", role: "score" });
  expect(partsOf()).toHaveLength(1);
  expect((await findForms()).corrections.map(({ heading }) => heading)).toEqual(["说明<其他>", "评定"]);
  expect(await changeCorrections((all) => withoutSheet(all, form))).toEqual([]);
  expect(partsOf()).toEqual([]);
});

test("what two parts say, as in a workbook put together of two, becomes one", async () => {
  await keep(remark);
  await Excel.run(async (context) => {
    context.workbook.customXmlParts.add(toXml([{ ...remark, sheet: "别的", sheetId: "{2}" }]));
    await context.sync();
  });
  expect((await findForms()).corrections.map(({ sheet }) => sheet)).toEqual(["Sheet1", "别的"]);
  await keep({ ...remark, heading: "评定" });
  expect(partsOf()).toHaveLength(1);
  expect((await findForms()).corrections).toHaveLength(3);
});

test("parts of others stay", async () => {
  await Excel.run(async (context) => {
    context.workbook.customXmlParts.add(`<their xmlns="urn:their"/>`);
    await context.sync();
  });
  await keep(remark);
  await changeCorrections(() => []);
  expect(partsOf().map(({ xml }) => xml)).toEqual([`<their xmlns="urn:their"/>`]);
});

test("the copy for sending brings no corrections with it", async () => {
  excel.host.set("Sheet1", "A1:B2", [
    ["甲", 1],
    ["乙", 2],
  ]);
  await keep(remark);
  await makePlainVersion(form.sheetId, (name) => `${name} 报送版`);
  const { corrections } = await findForms();
  expect(corrections.map(({ sheet }) => sheet)).toEqual(["Sheet1"]);
});
