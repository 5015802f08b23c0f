import { readWorkbook } from "../../src/spreadsheet/ooxml/readWorkbook";
import { listSheets } from "../../src/operations/listSheets";
import { openAsWorkbook, readWorkbookBytes } from "../../src/operations/workbookFile";
import { openExcel, type TestExcel } from "../excel/support/excel";

let excel: TestExcel;
beforeEach(() => void (excel = openExcel()));
afterEach(() => excel.close());

test("the workbook is read as a file, with what was not saved; another is opened from it", async () => {
  const text = "很长的文字".repeat(10);
  excel.host.set("Sheet1", "A1:B2", [
    [text, 1],
    ["=B1*2", "二"],
  ]);
  await excel.host.settled();
  const bytes = await readWorkbookBytes();
  const { data } = await readWorkbook(bytes);
  expect(data.sheets[0]?.cells.map(({ value, formula }) => formula ?? value)).toEqual([text, 1, "=B1*2", "二"]);
  const opened: (Uint8Array | undefined)[] = [];
  excel.host.useShell({
    pane: { visible: true, show: () => undefined, hide: () => undefined },
    ribbon: { enable: () => undefined },
    openAnother: (file) => void opened.push(file),
    save: () => undefined,
  });
  await openAsWorkbook(bytes);
  expect(opened.map((file) => file && Buffer.from(file).equals(bytes))).toEqual([true]);
});

test("a large file comes in slices and is whole", async () => {
  const noise = Array.from({ length: 3000 }, (_, row) => [
    Array.from({ length: 60 }, (__, at) => Math.sin(row * 60 + at)).join(""),
  ]);
  excel.host.set("Sheet1", "A1:A3000", noise);
  await excel.host.settled();
  const bytes = await readWorkbookBytes();
  expect(bytes.length).toBeGreaterThan(1024 * 1024);
  expect((await readWorkbook(bytes)).data.sheets[0]?.cells[2999]?.value).toBe(noise[2999]?.[0]);
});

test.each([
  ["there is no such method", undefined, "not-here"],
  ["it is refused", { status: "failed", error: { code: 7000, name: "PermissionDenied" } }, "not-here"],
  ["it fails", { status: "failed", error: { code: 5001, message: "InternalError" } }, "unknown"],
])("where %s, that is told", async (_, result, code) => {
  const document = Office.context.document as unknown as { getFileAsync?: unknown };
  document.getFileAsync =
    result && ((_type: string, _options: object, answer: (given: object) => void) => answer(result));
  await expect(readWorkbookBytes()).rejects.toMatchObject({ code });
});

test("sheets that can be seen and hold something are listed in their order", async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const [form, hidden] = [worksheets.add("自评表"), worksheets.add("藏起来"), worksheets.add("空白")];
    form.getRange("A1").values = [["a"]];
    hidden.getRange("A1").values = [["b"]];
    hidden.visibility = "Hidden";
    await context.sync();
  });
  excel.host.set("Sheet1", "B2", [[1]]);
  await excel.host.settled();
  expect((await listSheets()).map(({ name }) => name)).toEqual(["Sheet1", "自评表"]);
});
