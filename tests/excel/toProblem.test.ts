import { readFileSync } from "node:fs";
import { toProblem } from "../../src/excel/toProblem";
import { ExcelProblem } from "../../src/gateway/excelProblem";

/** As the types of Office.js name them, newer ones than those of the library included. */
function errorCodes(): string[] {
  const types = readFileSync(require.resolve("@types/office-js/index.d.ts"), "utf8");
  const start = types.indexOf("enum ErrorCodes {", types.indexOf("declare namespace Excel"));
  const codes = types.slice(start, types.indexOf("}", start)).match(/(?<== ")\w+/g) ?? [];
  expect(codes.length).toBeGreaterThan(20);
  return codes;
}

const officeError = (code: string, message = "", errorLocation = "") => ({
  code,
  message,
  debugInfo: { errorLocation },
});

describe("toProblem", () => {
  it.each([
    ["not-loaded", Object.assign(new Error("Loading chunk 7 failed."), { name: "ChunkLoadError" })],
    ["cell-edit", officeError("InvalidOperationInCellEditMode")],
    ["cell-edit", officeError("InvalidOperation", "Excel 处于单元格编辑模式。")],
    ["sheet-protected", officeError("InvalidOperation", "The sheet is protected.")],
    ["sheet-protected", officeError("AccessDenied")],
    ["name-taken", officeError("ItemAlreadyExists")],
    ["sheet-gone", officeError("ItemNotFound")],
    ["too-old", officeError("ApiNotFound")],
    ["lost-focus", officeError("GeneralException", "", "WorksheetCollection.add")],
    ["lost-focus", officeError("GeneralException", "", "WorksheetFreezePanes.freezeRows")],
    ["lost-focus", officeError("GeneralException", "", "Range.select")],
    ["lost-focus", officeError("InvalidSelection", "", "Worksheet.delete")],
    ["lost-focus", officeError("InactiveWorkbook")],
    ["chart-in-front", officeError("UnsupportedSheet")],
    ["too-large", officeError("RequestPayloadSizeLimitExceeded")],
    ["too-large", officeError("ResponsePayloadSizeLimitExceeded")],
    ["formula-too-long", officeError("FormulaLengthExceedsLimit")],
    ["out-of-memory", officeError("MemoryLimitReached")],
    ["no-answer", officeError("RequestAborted")],
    ["too-old", officeError("NotImplemented")],
    ["cells-in-the-way", officeError("PivotTableRangeConflict")],
    ["dialog-open", officeError("GeneralException", "Write operation is not supported when a modal dialog is open.")],
    ["unknown", officeError("GeneralException", "", "Range.merge")],
    ["unknown", new TypeError("oops")],
    ["unknown", "thrown text"],
  ])("gives %s", (code, error) => expect(toProblem(error).code).toBe(code));

  it("knows every code that the library names, but those that tell mistakes of ours", () => {
    const ours = [
      "DirtySupportingFormula",
      "EmptyChartSeries",
      "GeneralException",
      "InvalidArgument",
      "InvalidBinding",
      "InvalidOperation",
      "InvalidReference",
      "PowerQueryRefreshResourceChallenge",
      "RangeImageExceedsLimit",
      "UnsupportedFillType",
    ];
    const unknown = errorCodes().filter((code) => toProblem(officeError(code)).code === "unknown");
    expect(unknown.filter((code) => !ours.includes(code))).toEqual([]);
  });

  it("leaves a problem as it is", () => {
    const problem = new ExcelProblem("interrupted", "why");
    expect(toProblem(problem)).toBe(problem);
  });

  it("keeps Excel's words for support", () => {
    expect(toProblem(officeError("AccessDenied", "No.", "Range.values")).detail).toBe(
      "AccessDenied | Range.values | No.",
    );
  });

  it("offers another try only where it can help", () => {
    expect(new ExcelProblem("cell-edit").retry).toBe(true);
    expect(new ExcelProblem("too-old").retry).toBe(false);
  });
});
