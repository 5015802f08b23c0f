import { runChecks } from "../../src/checks/runChecks";
import { insertForm, removeInserted, type InsertedForm } from "../../src/operations/insertForm";
import { makePlainVersion } from "../../src/operations/plainVersion";
import { findForms, type FoundForms } from "../../src/operations/findForms";
import { readSheets } from "../../src/operations/readSheets";
import { readScoreOrigin } from "../../src/operations/scoreOrigin";
import { packXml } from "../../src/form/keptPack";
import { packKey } from "../../src/form/packName";
import { recognise } from "../../src/form/recognise";
import { packs } from "../../src/packs";
import { withShipped } from "../../src/packs/withShipped";
import type { Rubric } from "../../src/rubric/rubric";
import { readWorkbook } from "../../src/spreadsheet/ooxml/readWorkbook";
import { writeWorkbook } from "../../src/spreadsheet/ooxml/writeWorkbook";
import { formsIn } from "../../src/taskpane/control/inspect";
import { readWorkbookFile } from "../../src/workbookFiles/readWorkbookFile";
import { formsOf } from "../../src/form/formsOf";
import { failWhenAdding, openExcel, type TestExcel } from "../excel/support/excel";
import { changedPack, ownPack } from "../support/ownPack";

jest.setTimeout(240_000);

const own = ownPack();
let excel: TestExcel;
beforeEach(() => (excel = openExcel()));
afterEach(() => excel.close());

const partsOf = (): readonly string[] => excel.host.store().customXml.map(({ xml }) => xml);
const namesOf = (): readonly string[] => excel.host.store().names.map(({ formula }) => formula);

/** The workbook on another machine: saved as a file, opened by an Excel that never saw the pack. */
async function onAnotherMachine(): Promise<void> {
  await excel.host.settled();
  const bytes = await writeWorkbook(excel.host.store());
  await excel.close();
  excel = openExcel();
  await excel.host.load((await readWorkbook(bytes)).data);
  await excel.host.settled();
}

/** The forms of the workbook as the pane recognises them. */
function recognised({ forms: sheets, kept }: FoundForms) {
  return sheets.flatMap((sheet) =>
    formsIn(
      sheet,
      sheets.filter((other) => other !== sheet),
      [],
      withShipped(kept.packs),
    ).forms.map((form) => ({ form, sheetId: sheet.sheetId })),
  );
}

/** What is known of the form that was inserted, told without ids of sheets. */
async function told(sheet: string): Promise<unknown> {
  const found = recognised(await findForms()).find(({ form }) => form.sheet === sheet);
  if (!found) throw new Error("no form");
  const { form, sheetId } = found;
  const origins = await Promise.all(form.lines.map(({ score }) => readScoreOrigin(sheetId, score.address, "zh-CN")));
  return { form, origins, findings: runChecks(form) };
}

/** The rate is 15 %, which gives 20 points; somebody typed 33 over the formula. */
async function fillIn(form: InsertedForm): Promise<void> {
  const { sheet, address } = form.next;
  excel.host.set(sheet, address, [[0.15]]);
  await excel.host.settled();
  const [found] = recognised(await findForms());
  const score = found?.form.lines[0]?.score.address ?? "";
  expect(found?.form.lines[0]?.expected).toEqual({ sheet: form.workPaper, score: 20 });
  excel.host.set(form.sheet, score, [[33]]);
  await excel.host.settled();
}

test("a form of one's own pack is recognised, scored, explained and checked on a machine that never saw the pack", async () => {
  const inserted = await insertForm(own, "native");
  expect(partsOf()).toEqual([packXml(own)]);
  await fillIn(inserted);
  const here = await told(inserted.sheet);
  expect(here).toMatchObject({
    form: { rubric: own },
    findings: expect.arrayContaining([expect.objectContaining({ id: "score-differs-from-rule" })]) as unknown,
  });
  await onAnotherMachine();
  expect(await told(inserted.sheet)).toEqual(here);
});

test("read again, the form on show is still the pack's", async () => {
  const { sheetId } = await insertForm(own, "native");
  const { grids, kept } = await readSheets([sheetId]);
  expect(kept).toEqual({ packs: [own], problems: [] });
  expect(grids[0] && recognise(grids[0], { packs: kept.packs })?.rubric?.id).toBe(own.id);
  expect(grids[0]?.names?.get("_RUBRIC_PACK")).toBe(`="own-2024|3|${packKey(own)}"`);
});

test("the file alone is enough, without any Excel", async () => {
  await fillIn(await insertForm(own, "native"));
  const file = await readWorkbookFile("a.xlsx", await writeWorkbook(excel.host.store()));
  const [form] = formsOf(file.grids, withShipped(file.packs), file.corrections);
  expect(form?.rubric).toEqual(own);
  expect(form && runChecks(form).map(({ id }) => id)).toContain("score-differs-from-rule");
});

test("of two packs of one id and version each form has its own", async () => {
  const [first, second] = [await insertForm(own, "native"), await insertForm(changedPack(own), "native")];
  expect(partsOf()).toHaveLength(2);
  await onAnotherMachine();
  const rubrics = new Map(recognised(await findForms()).map(({ form }) => [form.sheet, form.rubric]));
  expect([rubrics.get(first.sheet), rubrics.get(second.sheet)]).toEqual([own, changedPack(own)]);
});

test("two forms of one pack share it, and it goes with the last of them", async () => {
  const [first, second] = [await insertForm(own, "native"), await insertForm(own, "native")];
  expect(partsOf()).toHaveLength(1);
  await removeInserted(first);
  expect(partsOf()).toHaveLength(1);
  await removeInserted(second);
  expect(partsOf()).toEqual([]);
});

test("the copy for sending says nothing of the pack", async () => {
  const { sheetId } = await insertForm(own, "native");
  excel.host.set("本所自评表", "A1", [["本所"]]);
  const before = namesOf().length;
  const made = await makePlainVersion(sheetId, (form) => `${form} 报送`);
  expect(made.kind).toBe("made");
  expect(namesOf()).toHaveLength(before);
});

test("an insertion that fails leaves no pack behind", async () => {
  failWhenAdding(excel, "middle");
  await expect(insertForm(own, "native")).rejects.toMatchObject({ code: "interrupted" });
  expect(partsOf()).toEqual([]);
});

test("a pack that ships does not travel", async () => {
  await insertForm((packs as readonly [Rubric, Rubric])[1], "native");
  expect(partsOf()).toEqual([]);
  const [form] = recognised(await findForms());
  expect(form?.form.rubric?.id).toBe("panyu-2021");
});

test("a broken pack is told, and the form is recognised without it", async () => {
  const { sheet } = await insertForm(own, "native");
  const data = excel.host.store();
  await excel.host.load({
    ...data,
    customXml: data.customXml.map((part) => ({ ...part, xml: part.xml.replace('"year":2024', '"year":null') })),
  });
  const found = await findForms();
  expect(found.kept).toMatchObject({
    packs: [],
    problems: [{ number: 1, problem: { code: "wrong-type", path: "year" } }],
  });
  const form = recognised(found).find((each) => each.form.sheet === sheet)?.form;
  expect([form?.lines.length, form?.rubric]).toEqual([4, null]);
});
