import { addGoalRows } from "../../src/operations/addGoalRows";
import { mendCells } from "../../src/operations/mendCells";
import { makePlainVersion } from "../../src/operations/plainVersion";
import { reconnectFormulas } from "../../src/operations/reconnect";
import { switchFormulas } from "../../src/operations/switchFormulas";
import { goalRowFormulas } from "../../src/form/layout/goals/goalRow";
import { goalWords } from "../../src/form/locale/goalWords";
import { openExcel, type TestExcel } from "../excel/support/excel";
import { formatAsText, kindsOf, sheetIds } from "../excel/support/sheetIds";

/** Cells that somebody formatted as text after their formulas were there: Excel goes on computing until they are written again. */
let excel: TestExcel;
let id: string;

const RATIO = "=RUBRIC.SCORE_RATIO(B3,A3)";

beforeEach(async () => {
  excel = openExcel({ functionsRegistered: false });
  [id = ""] = await sheetIds();
});
afterEach(() => excel.close());

async function scoreInTextCell(): Promise<void> {
  excel.host.set("Sheet1", "A3:C3", [[20, 0.9, RATIO]]);
  await excel.host.settled();
  await formatAsText(id, "C3");
}

const stands = async () => ({ formula: excel.host.formulas("Sheet1", "C3")[0]?.[0], ...(await kindsOf(id, "C3")) });

it("a formula that is switched stays a formula", async () => {
  await scoreInTextCell();
  expect(await switchFormulas([id], "native")).toEqual({ switched: 1, left: [] });
  await excel.host.settled();
  expect(await stands()).toMatchObject({ formats: ["General"], types: ["Double"] });
  expect(excel.host.values("Sheet1", "C3")).toEqual([[18]]);
});

it("a switch that fails leaves the formula and the format as they were", async () => {
  await scoreInTextCell();
  const before = await stands();
  const request = excel.host.request.bind(excel.host);
  excel.host.request = (body) => {
    if (body.includes('"Formulas"')) {
      excel.host.request = request;
      excel.host.fail("middle", 1);
    }
    return request(body);
  };
  await expect(switchFormulas([id], "native")).rejects.toMatchObject({ code: "unknown" });
  await excel.host.settled();
  expect(await stands()).toEqual(before);
});

it("a formula that stands as a text is left, and told", async () => {
  await formatAsText(id, "C3");
  excel.host.set("Sheet1", "A3:C3", [[20, 0.9, RATIO]]);
  await excel.host.settled();
  expect(await kindsOf(id, "C3")).toEqual({ formats: ["@"], types: ["String"] });
  expect(await switchFormulas([id], "native")).toEqual({
    switched: 0,
    left: [{ sheet: "Sheet1", address: "C3", reason: "text", formula: RATIO }],
  });
});

it("connecting anew makes formulas of those that stand as texts, and leaves quoted ones alone", async () => {
  await formatAsText(id, "C3");
  excel.host.set("Sheet1", "A3:C4", [
    [20, 0.9, RATIO],
    ["", "", `'${RATIO}`],
  ]);
  await excel.host.settled();
  expect(await reconnectFormulas()).toMatchObject({ rewritten: 1, failing: 1 });
  await excel.host.settled();
  expect(await stands()).toEqual({ formula: RATIO, formats: ["General"], types: ["Error"] });
  expect((await kindsOf(id, "C4")).types).toEqual(["String"]);
});

it("connecting anew keeps a formula that computes in a cell formatted as text", async () => {
  await scoreInTextCell();
  await reconnectFormulas();
  await excel.host.settled();
  expect(await stands()).toEqual({ formula: RATIO, formats: ["General"], types: ["Error"] });
});

it("a score that becomes a number is one", async () => {
  await formatAsText(id, "B2");
  excel.host.set("Sheet1", "B2", [["9.5"]]);
  expect((await kindsOf(id, "B2")).types).toEqual(["String"]);
  await mendCells([{ sheetId: id, address: "B2", from: "9.5", to: 9.5 }]);
  expect(await kindsOf(id, "B2")).toEqual({ formats: ["General"], types: ["Double"] });
});

it("rows of a goal table get formulas although its cells are formatted as text", async () => {
  const { rate, score } = goalRowFormulas(1, "addin");
  excel.host.set("Sheet1", "A1:K3", [
    Object.values(goalWords.headings),
    ["产出", "甲", 100, 90, "", 2, rate, "", "", score, ""],
    ["效益", "乙", 10, 10, "", 3, "", "", "", "", ""],
  ]);
  await excel.host.settled();
  await formatAsText(id, "A1:K40");
  expect(await addGoalRows(id, 2)).toEqual({ completed: 1, added: 2 });
  await excel.host.settled();
  expect((await kindsOf(id, "J2:J5")).types).not.toContain("String");
});

it("numbers of the plain version are numbers", async () => {
  excel.host.set("Sheet1", "A1:C2", [
    ["三级指标", "分值", "自评分"],
    ["支出率", 20, "=底稿!A1"],
  ]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("底稿").getRange("A1").values = [[18]];
    await context.sync();
  });
  excel.host.set("Sheet1", "C2", [["=底稿!A1"]]);
  await excel.host.settled();
  await formatAsText(id, "C2");
  const made = await makePlainVersion(id, (form) => `${form}（报送版）`);
  if (made.kind !== "made") throw new Error("The form should have been ready.");
  expect(await kindsOf(made.sheetId, "C2")).toEqual({ formats: ["General"], types: ["Double"] });
});
