import { toProblem } from "../../src/excel/toProblem";
import { ExcelProblem } from "../../src/gateway/excelProblem";

const officeError = (code: string, message = "", errorLocation = "") => ({
  code,
  message,
  debugInfo: { errorLocation },
});

describe("toProblem", () => {
  it.each([
    ["cell-edit", officeError("InvalidOperationInCellEditMode")],
    ["cell-edit", officeError("InvalidOperation", "Excel 处于单元格编辑模式。")],
    ["sheet-protected", officeError("InvalidOperation", "The sheet is protected.")],
    ["sheet-protected", officeError("AccessDenied")],
    ["name-taken", officeError("ItemAlreadyExists")],
    ["sheet-gone", officeError("ItemNotFound")],
    ["too-old", officeError("ApiNotFound")],
    ["lost-focus", officeError("GeneralException", "", "WorksheetCollection.add")],
    ["lost-focus", officeError("GeneralException", "", "WorksheetFreezePanes.freezeRows")],
    ["unknown", officeError("GeneralException", "", "Range.merge")],
    ["unknown", new TypeError("oops")],
    ["unknown", "thrown text"],
  ])("gives %s", (code, error) => expect(toProblem(error).code).toBe(code));

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
