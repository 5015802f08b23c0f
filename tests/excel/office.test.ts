import { capabilities } from "../../src/excel/capabilities";
import { displayLanguage, officeReady } from "../../src/excel/office";
import { run } from "../../src/excel/session";
import { openExcel, type TestExcel } from "./support/excel";

let excel: TestExcel;
afterEach(() => excel.close());

describe("officeReady", () => {
  it("resolves inside Excel", async () => {
    excel = openExcel();
    await expect(officeReady()).resolves.toBeUndefined();
  });

  it("tells that the page is not in Excel", async () => {
    excel = openExcel();
    Office.onReady = () =>
      Promise.resolve({ host: null, platform: null }) as unknown as ReturnType<typeof Office.onReady>;
    await expect(officeReady()).rejects.toMatchObject({ code: "outside-excel", retry: false });
  });

  it("tells that Office does not answer", async () => {
    excel = openExcel();
    Office.onReady = () => new Promise(() => undefined);
    await expect(officeReady(20)).rejects.toMatchObject({ code: "no-answer" });
  });
});

describe("displayLanguage", () => {
  it.each([
    ["zh-CN", "zh-CN"],
    ["zh-TW", "zh-CN"],
    ["en-GB", "en-US"],
    ["de-DE", "en-US"],
  ])("for %s is %s", (language, expected) => {
    excel = openExcel({ displayLanguage: language });
    expect(displayLanguage()).toBe(expected);
  });
});

describe("capabilities", () => {
  it.each([
    [
      "1.6",
      { excelApi: false, mergedAreas: false, copiesSheets: false, insertsFiles: false, liveCheckingKeepsUndo: false },
    ],
    [
      "1.9",
      { excelApi: true, mergedAreas: false, copiesSheets: true, insertsFiles: false, liveCheckingKeepsUndo: false },
    ],
    [
      "1.14",
      { excelApi: true, mergedAreas: true, copiesSheets: true, insertsFiles: true, liveCheckingKeepsUndo: false },
    ],
    [
      "1.19",
      { excelApi: true, mergedAreas: true, copiesSheets: true, insertsFiles: true, liveCheckingKeepsUndo: true },
    ],
  ])("of ExcelApi %s", (excelApi, expected) => {
    excel = openExcel({ excelApi });
    expect(capabilities()).toEqual(expected);
  });
});

describe("run", () => {
  it("gives up on an Excel that does not answer, and has undone what it does late", async () => {
    excel = openExcel();
    let answer: (() => void) | undefined;
    let isUndone = false;
    const job = run(() => new Promise<void>((resolve) => (answer = resolve)), {
      patience: 20,
      late: async () => void (isUndone = true),
    });
    await expect(job).rejects.toMatchObject({ code: "no-answer", retry: true });
    expect(isUndone).toBe(false);
    answer?.();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(isUndone).toBe(true);
  });

  it("gives the library's errors as problems", async () => {
    excel = openExcel();
    excel.host.fail("cellEdit", 1);
    await expect(
      run(async (context) => {
        context.workbook.worksheets.load("items/name");
        await context.sync();
      }),
    ).rejects.toMatchObject({ name: "ExcelProblem", code: "cell-edit", retry: true });
  });
});
