import type { ProblemCode } from "../../src/gateway/excelProblem";
import { switchFormulas } from "../../src/operations/switchFormulas";
import { ruleByName } from "../../src/rubric/rules";
import type { FailKind } from "../../workbench/host/types";
import { openExcel, type TestExcel } from "../excel/support/excel";
import { addSheet, protect, sheetIds } from "../excel/support/sheetIds";

let excel: TestExcel;
let ids: string[];

const ratio = '=IF(底稿!B1="","",RUBRIC.SCORE_RATIO(底稿!B1,B2))';
const native = `=IF(底稿!B1="","",${ruleByName("SCORE_RATIO")?.native?.(["底稿!B1", "B2"])})`;

beforeEach(async () => {
  excel = openExcel({ functionsRegistered: false });
  await addSheet("底稿");
  ids = await sheetIds();
  excel.host.set("底稿", "A1:B3", [
    ["支出率", 0.9],
    ["完成率", "'97.70%"],
    ["次数", 2],
  ]);
  excel.host.set("Sheet1", "A2:C4", [
    ["支出率", 10, ratio],
    ["完成率", 5, "=RUBRIC.SCORE_RATIO(底稿!B2,B3)"],
    ["合计", "=SUM(B2:B3)", "=SUM(C2:C3)"],
  ]);
  await excel.host.settled();
  excel.host.traffic.length = 0;
});
afterEach(() => excel.close());

const formula = (address: string) => excel.host.formulas("Sheet1", address)[0]?.[0];

describe("switchFormulas", () => {
  it("switches there and back, in two syncs each, and lists what stays", async () => {
    const before = excel.host.formulas("Sheet1");
    expect(await switchFormulas(ids, "native")).toEqual({
      switched: 1,
      left: [{ sheet: "Sheet1", address: "C3", reason: "text-input", formula: "=RUBRIC.SCORE_RATIO(底稿!B2,B3)" }],
    });
    expect(excel.syncs()).toHaveLength(2);
    expect(formula("C2")).toBe(native);
    await excel.host.settled();
    await computes("C2", 9);
    expect(await switchFormulas(ids, "addin")).toEqual({ switched: 1, left: [] });
    expect(excel.host.formulas("Sheet1")).toEqual(before);
  });

  it("leaves the formulas of a protected sheet, and says why", async () => {
    await protect(ids[0] ?? "");
    const { switched, left } = await switchFormulas(ids, "native");
    expect([switched, left.map(({ address, reason }) => `${address} ${reason}`)]).toEqual([
      0,
      ["C3 text-input", "C2 protected"],
    ]);
    expect(formula("C2")).toBe(ratio);
  });

  it("passes over a sheet that is gone", async () => {
    expect((await switchFormulas([...ids, "{gone}"], "native")).switched).toBe(1);
  });

  it.each<[FailKind, ProblemCode]>([
    ["cellEdit", "cell-edit"],
    ["protected", "sheet-protected"],
    ["middle", "unknown"],
  ])("leaves every formula as it was when writing fails: %s", async (kind, code) => {
    excel.host.set("Sheet1", "C3", [["=RUBRIC.SCORE_RATIO(底稿!B1,B2)"]]);
    excel.host.set("Sheet1", "E5", [["=RUBRIC.SCORE_RATIO(底稿!B1,B2)"]]);
    await excel.host.settled();
    const before = excel.host.formulas("Sheet1");
    failWhenWriting(kind);
    await expect(switchFormulas(ids, "native")).rejects.toMatchObject({ code });
    expect(excel.host.formulas("Sheet1")).toEqual(before);
  });
});

/** Plans a failure for the first batch that writes formulas. */
function failWhenWriting(kind: FailKind): void {
  const request = excel.host.request.bind(excel.host);
  let planned = false;
  excel.host.request = (body) => {
    if (!planned && /"ActionType":4/.test(body) && body.includes('"Formulas"')) {
      planned = true;
      excel.host.fail(kind, 1);
    }
    return request(body);
  };
}

/** The engine calculates in its own time once a sheet has been settled. */
async function computes(address: string, value: number): Promise<void> {
  for (let tries = 0; tries < 500 && excel.host.values("Sheet1", address)[0]?.[0] !== value; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  expect(excel.host.values("Sheet1", address)).toEqual([[value]]);
}
