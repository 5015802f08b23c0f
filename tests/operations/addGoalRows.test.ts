import { addGoalRows } from "../../src/operations/addGoalRows";
import type { ProblemCode } from "../../src/gateway/excelProblem";
import { goalRowFormulas } from "../../src/form/layout/goals/goalRow";
import { goalWords } from "../../src/form/locale/goalWords";
import type { FailKind } from "../../workbench/host/types";
import { openExcel, type TestExcel } from "../excel/support/excel";
import { protect, sheetIds } from "../excel/support/sheetIds";

let excel: TestExcel;
let id: string;

beforeEach(async () => {
  excel = openExcel({ functionsRegistered: false });
  [id = ""] = await sheetIds();
  const { rate, score } = goalRowFormulas(1, "addin");
  excel.host.set("Sheet1", "A1:K3", [
    Object.values(goalWords.headings),
    ["产出", "甲", 100, 90, "", 2, rate, "", "", score, ""],
    ["效益", "乙", 10, 10, "", 3, "", "", "", "", ""],
  ]);
  await excel.host.settled();
  excel.host.traffic.length = 0;
});
afterEach(() => excel.close());

describe("addGoalRows", () => {
  it("completes rows and adds others that look like the last one, in three syncs", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(id).getRange("A3:B3").format.fill.color = "#FFFF00";
      await context.sync();
    });
    excel.host.traffic.length = 0;
    expect(await addGoalRows(id, 2)).toEqual({ completed: 1, added: 2 });
    expect(excel.syncs()).toHaveLength(3);
    expect(excel.host.formulas("Sheet1", "J2:J5").flat()).toEqual(
      [1, 2, 3, 4].map((row) => goalRowFormulas(row, "addin").score),
    );
    const { sheets, styles } = excel.host.store();
    const cell = sheets[0]?.cells.find(({ row, column }) => row === 4 && column === 1);
    expect(styles[cell?.style ?? -1]?.fill).toMatch(/ffff00/i);
  });

  it("takes many rows in one request", async () => {
    expect(await addGoalRows(id, 150)).toEqual({ completed: 1, added: 150 });
    expect(excel.syncs()).toHaveLength(3);
    expect(excel.syncs().every(({ bytes }) => bytes < 100_000)).toBe(true);
  });

  it.each<[FailKind, ProblemCode]>([
    ["cellEdit", "cell-edit"],
    ["protected", "sheet-protected"],
    ["middle", "unknown"],
  ])("leaves the cells as they were when writing fails: %s", async (kind, code) => {
    const before = excel.host.formulas("Sheet1");
    const request = excel.host.request.bind(excel.host);
    excel.host.request = (body) => {
      if (body.includes("RUBRIC.")) excel.host.fail(kind, 1);
      return request(body);
    };
    await expect(addGoalRows(id, 2)).rejects.toMatchObject({ code });
    expect(excel.host.formulas("Sheet1", "A1:K3")).toEqual(before);
    expect(excel.host.formulas("Sheet1", "A4:K6").flat().join("")).toBe("");
  });

  it("tells that the sheet is protected, gone, or no goal table", async () => {
    await expect(addGoalRows("{gone}", 1)).rejects.toMatchObject({ code: "sheet-gone" });
    excel.host.set("Sheet1", "A1", [["指标"]]);
    await expect(addGoalRows(id, 1)).rejects.toMatchObject({ code: "sheet-gone" });
    excel.host.set("Sheet1", "A1", [["指标类型"]]);
    await protect(id);
    await expect(addGoalRows(id, 1)).rejects.toMatchObject({ code: "sheet-protected" });
  });
});
