import { fill } from "../../src/language/fill";
import { readScoreOrigin } from "../../src/operations/scoreOrigin";
import { ruleWords } from "../../src/rubric/locale";
import { ruleByName } from "../../src/rubric/rules";
import { openExcel, type TestExcel } from "../excel/support/excel";
import { addSheet, sheetIds } from "../excel/support/sheetIds";

let excel: TestExcel;
let form: string;

beforeEach(async () => {
  excel = openExcel({ functionsRegistered: false });
  await addSheet("底稿");
  [form = ""] = await sheetIds();
  excel.host.set("底稿", "A1:B7", [
    ["已签订合同（份）", 40],
    ["应签订合同（份）", 42],
    ["签订及时率", '=IF(COUNT(B1,B2)<2,"",B1/B2)'],
    ["第1项", 1],
    ["第2项", "否"],
    ["第3项", ""],
    ["文字", "约五"],
  ]);
  await excel.host.settled();
  excel.host.traffic.length = 0;
});
afterEach(() => excel.close());

async function originOf(formula: string) {
  excel.host.set("Sheet1", "A1:C1", [["合同签订", 3, formula]]);
  await excel.host.settled();
  excel.host.traffic.length = 0;
  return readScoreOrigin(form, "C1", "zh-CN");
}

const native = (name: string, ...args: (string | null)[]) => ruleByName(name)?.native?.(args) ?? "";

describe("readScoreOrigin", () => {
  it("says by which rule, from which inputs and how: an add-in formula", async () => {
    const origin = await originOf(`=IF(底稿!B3="","",RUBRIC.SCORE_RATIO(底稿!B3,B1))`);
    expect(origin).toMatchObject({ sheet: "Sheet1", address: "C1", kind: "addin" });
    expect(origin?.inputs).toEqual([
      { sheet: "底稿", address: "B3", label: "签订及时率", shown: expect.stringMatching(/^40 ÷ 42 = 0\.95/) },
      { sheet: "底稿", address: "B1", label: "已签订合同（份）", shown: "40" },
      { sheet: "底稿", address: "B2", label: "应签订合同（份）", shown: "42" },
      { sheet: "Sheet1", address: "B1", label: "分值", shown: "3" },
    ]);
    expect(origin?.rule).toEqual(expect.any(String));
    expect(origin?.steps.join()).toContain("2.86");
    expect(excel.syncs()).toHaveLength(2);
  });

  it("reads a native formula as the rule that it is, with its score", async () => {
    const origin = await originOf(`=${native("SCORE_RATIO", "底稿!B3", "B1")}`);
    expect(origin).toMatchObject({ kind: "native", result: "2.86", problem: null });
    expect(origin?.steps.join()).toContain("2.86");
  });

  it("tells the cells of a range one by one, as the steps count them", async () => {
    const origin = await originOf(`=${native("SCORE_PARTS", "B1", "底稿!B4:B6")}`);
    const range = origin?.inputs.filter(({ sheet }) => sheet === "底稿") ?? [];
    expect(range.map(({ label, shown }) => [label, shown])).toEqual([
      ["1. 第1项", "1"],
      ["2. 第2项", "否"],
      ["3. 第3项", ""],
    ]);
    expect(origin?.steps).toEqual([fill(ruleWords("zh-CN").sentences.unfilled, { name: "第3项" })]);
  });

  it("says what is wrong with an input", async () => {
    const origin = await originOf("=RUBRIC.SCORE_RATIO(底稿!B7,B1)");
    expect(origin?.problem).toContain("约五");
    expect(origin?.steps).toEqual([]);
  });

  it("is for scores only", async () => {
    expect(await originOf("=SUM(B1,1)")).toBeNull();
    expect(await originOf("随便")).toBeNull();
    expect(await readScoreOrigin(form, "Z99", "zh-CN")).toBeNull();
    expect(await readScoreOrigin("{gone}", "C1", "zh-CN")).toBeNull();
    expect(await readScoreOrigin(form, "图表 1", "zh-CN")).toBeNull();
  });
});
