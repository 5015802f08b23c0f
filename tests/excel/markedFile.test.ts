import type { Finding } from "../../src/checks/finding";
import { clearMarks, countMarks, setMarks } from "../../src/operations/marks";
import { readWorkbook } from "../../src/spreadsheet/ooxml/readWorkbook";
import { writeWorkbook } from "../../src/spreadsheet/ooxml/writeWorkbook";
import { markFile } from "../../src/workbookFiles/marks/markFile";
import { smallWorkbook } from "../spreadsheet/ooxml/fixtures/smallWorkbook";
import { openExcel, type TestExcel } from "./support/excel";
import { sheetIds } from "./support/sheetIds";

/** The pane and the command know each other's marks: what one sets, the other takes away. */
const file = smallWorkbook('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>1</v></c></row>');
let excel: TestExcel;
beforeEach(() => (excel = openExcel()));
afterEach(() => excel.close());

test("marks of the command are counted and taken away by the pane", async () => {
  const { data } = await readWorkbook(file);
  const sheet = data.sheets[0]!.name;
  const finding = (address: string): Finding => ({
    id: "score-missing",
    severity: "error",
    sheet,
    address,
    line: "",
    args: {},
  });
  const { bytes } = markFile(file, [finding("A1"), finding("B2")], null);
  await excel.host.load((await readWorkbook(bytes)).data);
  const ids = await sheetIds();
  expect(await countMarks(ids)).toEqual({ [ids[0]!]: 2 });
  await clearMarks(ids);
  expect(excel.host.store().sheets.flatMap(({ conditionalFormats }) => conditionalFormats)).toEqual(
    data.sheets.flatMap(({ conditionalFormats }) => conditionalFormats),
  );
});

test("marks of the pane are taken away by the command", async () => {
  const { data, source } = await readWorkbook(file);
  await excel.host.load(data);
  const ids = await sheetIds();
  await setMarks([{ sheetId: ids[0]!, address: "B2", severity: "warning" }], ids);
  const marked = await writeWorkbook(excel.host.store(), source);
  const { bytes, removedMarks } = markFile(marked, [], null);
  expect(removedMarks).toBe(1);
  expect((await readWorkbook(bytes)).data.sheets[0]!.conditionalFormats).toEqual(data.sheets[0]!.conditionalFormats);
});
