import { strFromU8, unzipSync } from "fflate";
import { formsOf } from "../../../src/form/formsOf";
import { hasReview } from "../../../src/form/review";
import { withShipped } from "../../../src/packs/withShipped";
import { checkWorkbook } from "../../../src/report/checkWorkbook";
import { readWorkbook } from "../../../src/spreadsheet/ooxml/readWorkbook";
import { readWorkbookFile } from "../../../src/workbookFiles/readWorkbookFile";
import { addReview } from "../../../src/workbookFiles/review/addReview";
import { goldenBytes, goldenNames } from "../../report/support/goldenForms";
import { ooxmlFaults } from "../../support/ooxmlCheck";

jest.setTimeout(180_000);

const read = (bytes: Uint8Array) => readWorkbookFile("form.xlsx", bytes);

async function reviewed(bytes: Uint8Array) {
  const { grids, packs, corrections } = await read(bytes);
  return addReview(bytes, grids, (sheets) => formsOf(sheets, withShipped(packs), corrections));
}

const findingsIn = async (bytes: Uint8Array) => {
  const { grids, packs, corrections } = await read(bytes);
  return checkWorkbook(grids, withShipped(packs), corrections).map(({ sheet, findings }) => ({
    sheet,
    findings: findings.map(({ id, address, severity }) => `${severity} ${id} ${address}`),
  }));
};

/** Cells as the file spells them, without the places of what was added. */
const cellsOf = (xml: string): ReadonlyMap<string, string> =>
  new Map(
    [...xml.matchAll(/<c [^>]*?r="([A-Z]+\d+)"[^>]*?(?:\/>|>.*?<\/c>)/gs)].map(([cell, address = ""]) => [
      address,
      cell,
    ]),
  );

test("only the form's sheet, and the styles that the new cells need, are other than before; old cells are spelled as they were", async () => {
  const bytes = goldenBytes("sichuan");
  const [before, file] = [unzipSync(bytes), await reviewed(bytes)];
  const after = unzipSync(file.bytes);
  expect(ooxmlFaults(file.bytes)).toEqual([]);
  expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
  const changed = Object.keys(before).filter((name) => !Buffer.from(before[name]!).equals(Buffer.from(after[name]!)));
  expect(changed.sort()).toEqual(["xl/styles.xml", "xl/worksheets/sheet1.xml"]);
  const [old, now] = [before, after].map((parts) => cellsOf(strFromU8(parts["xl/worksheets/sheet1.xml"]!)));
  expect([...old!].filter(([address, cell]) => now!.get(address) !== cell)).toEqual([]);
  expect(now!.size).toBeGreaterThan(old!.size);
});

test("a department's form gets 考核得分 | 理由及依据, a project's the four columns of the re-review; both are read again as such", async () => {
  const project = await reviewed(goldenBytes("sichuan"));
  const [form] = formsOf((await read(project.bytes)).grids, withShipped([]));
  const headings = form!.parts[0]!.columns.slice(-4).map(({ heading, role }) => [heading, role]);
  expect(headings).toEqual([
    ["复核完成值", "reviewActual"],
    ["复核得分", "review"],
    ["偏离度", null],
    ["备注", "reviewReason"],
  ]);
  expect(form!.total?.review?.formula).toMatch(/^=IF\(COUNT\(/);
  const { data } = await readWorkbook(project.bytes);
  const [sheet] = data.sheets;
  expect(sheet!.protection).toBeDefined();
  expect(sheet!.protection!.password).toBeUndefined();
  const lines = form!.lines.filter(({ kind }) => kind !== "execution");
  const scores = lines.map(({ review }) => review!.address);
  const bounded = sheet!.validations.flatMap(({ ranges, formula2 }) => ranges.map((range) => [range, formula2]));
  expect(bounded).toEqual(scores.map((address, index) => [address, String(lines[index]!.weight)]));
  const open = sheet!.cells.filter(({ style }) => style !== undefined && data.styles[style]?.locked === false);
  expect(open.length).toBe(scores.length * 3);
});

test.each(goldenNames)("%s: what the checks say stays, and a second review is not added", async (name) => {
  const bytes = goldenBytes(name);
  const { grids } = await read(bytes);
  const { added, bytes: made, already, converted, unclear } = await reviewed(bytes);
  expect(converted).toBe(false);
  if (grids.length === 0 || added.length === 0) return expect(made).toBe(bytes);
  expect(unclear.filter((sheet) => added.includes(sheet))).toEqual([]);
  expect(ooxmlFaults(made)).toEqual([]);
  expect(await findingsIn(made)).toEqual(await findingsIn(bytes));
  const forms = formsOf((await read(made)).grids, withShipped([]));
  expect(forms.filter(({ sheet }) => added.includes(sheet)).every(hasReview)).toBe(true);
  const again = await reviewed(made);
  expect(again.added.filter((sheet) => added.includes(sheet))).toEqual([]);
  expect(again.already).toEqual(expect.arrayContaining([...already, ...added]));
});

test("a workbook of another format becomes a new .xlsx with its contents", async () => {
  const csv = new TextEncoder().encode(
    "自评表,,,,\n一级指标,三级指标,分值,得分,扣分原因\n产出,数量,60,60,\n效益,满意度,40,38,问卷少，满意度未达标；已改。\n总分,,100,98,\n",
  );
  const { grids } = await readWorkbookFile("form.csv", csv);
  const file = await addReview(csv, grids, (sheets) => formsOf(sheets, withShipped([])));
  expect({ converted: file.converted, ending: file.ending }).toEqual({ converted: true, ending: "xlsx" });
  const [form] = formsOf((await read(file.bytes)).grids, withShipped([]));
  expect(form!.lines.map(({ score }) => score.reading)).toEqual([
    { kind: "number", value: 60 },
    { kind: "number", value: 38 },
  ]);
  expect(hasReview(form!)).toBe(true);
});
