import type { Frame, Locator } from "playwright-core";
import type { FormLine } from "../../src/form/form";
import { formsOf } from "../../src/form/formsOf";
import { reviewScore } from "../../src/form/review";
import { withShipped } from "../../src/packs/withShipped";
import { reviewHead } from "../../src/report/reviewHead";
import { readWorkbook } from "../../src/spreadsheet/ooxml/readWorkbook";
import { readWorkbookFile } from "../../src/workbookFiles/readWorkbookFile";
import { goldenBytes } from "../report/support/goldenForms";
import { convert, testWithLibreOffice } from "../support/libreOffice";
import { ooxmlFaults } from "../support/ooxmlCheck";
import { Clerk } from "./support/clerk";
import { InputMethod } from "./support/inputMethod";
import { WorkbenchPage } from "./support/workbenchPage";
import { openFile } from "./support/workbookFile";

/** A reviewer adds columns to a department's form and goes through its first lines, by keys alone. */
const PATIENCE = { timeout: 90_000 };
const SHEET = "2023";
const REASON = "佐证材料缺第三季度验收单，按办法扣分。";

let workbench: WorkbenchPage;
let pane: Frame;
let ime: InputMethod;
let saved: Uint8Array;

beforeAll(async () => {
  workbench = await WorkbenchPage.open({ query: { lang: "zh-CN" } });
  ime = await InputMethod.of(workbench);
  await openFile(workbench, [...goldenBytes("guangzhou-a")], "广州.xlsx");
  pane = await new Clerk(workbench).pane();
}, 180_000);
afterAll(() => workbench?.close());

const keyboard = () => workbench.page.keyboard;
const button = (name: string | RegExp): Locator => pane.getByRole("button", { name }).first();
const box = (name: RegExp): Locator => pane.getByRole("textbox", { name });
const score = () => box(/^考核得分/);
const reason = () => box(/^理由及依据/);

/** Waits until the card is about this line, and its score has the keyboard. */
async function asked(name: string): Promise<void> {
  await pane.locator(".slot-title", { hasText: name }).waitFor(PATIENCE);
  await hasKeyboard("score");
}

const hasKeyboard = (field: string): Promise<unknown> =>
  pane.waitForFunction(
    (wanted) => document.hasFocus() && (document.activeElement as HTMLElement | null)?.dataset["field"] === wanted,
    field,
    PATIENCE,
  );

const press = async (found: Locator): Promise<void> => {
  await found.waitFor(PATIENCE);
  await found.focus();
  await keyboard().press("Enter");
};

test("the columns are added from the pane; what they are and that the rest is locked is told", async () => {
  await pane.getByText("97.61").first().waitFor(PATIENCE);
  await pane.getByText("更多操作", { exact: true }).click();
  await press(button("加上复核栏"));
  await pane.getByText("考核得分、理由及依据").waitFor(PATIENCE);
  await pane.getByText("没有密码").waitFor(PATIENCE);
}, 240_000);

test("three lines by keys: a composed reason, the department's own score by one key, a reason used before by a click", async () => {
  await press(button("复核"));
  await asked("部门整体绩效目标产出指标完成情况");
  await pane.getByText("第 1/10 行").waitFor(PATIENCE);
  await keyboard().type("20.5");
  await keyboard().press("Enter");
  await pane.getByRole("alert").filter({ hasText: "要在 0 到 20 之间" }).waitFor(PATIENCE);
  await keyboard().press("ControlOrMeta+a");
  await keyboard().type("18.5");
  await keyboard().press("Enter");
  await hasKeyboard("reason");
  // The Enter that ends a composition belongs to the input method.
  await ime.letters("zuozheng", 1);
  await ime.enter("zuozheng");
  expect(await reason().inputValue()).toBe("zuozheng");
  await keyboard().press("ControlOrMeta+a");
  await ime.type("ni", REASON, 1);
  await pane.getByText("原因写清楚了").waitFor(PATIENCE);
  await keyboard().press("Enter");

  await asked("部门整体绩效目标效益指标完成情况");
  await keyboard().type("19");
  await keyboard().press("Enter");
  await hasKeyboard("reason");
  expect(await reason().inputValue()).toBe("");
  await pane.getByText("用过 1 次").waitFor(PATIENCE);
  await button(REASON).click();
  await hasKeyboard("reason");
  expect(await reason().inputValue()).toBe(REASON);
  await keyboard().press("Enter");

  await asked("部门预算资金支出率");
  await keyboard().type("=");
  await pane.waitForFunction(() => (document.activeElement as HTMLInputElement | null)?.value === "9.61");
  await keyboard().press("Enter");
  await hasKeyboard("reason");
  await ime.type("ni", "支付进度慢于序时进度。", 1);
  await keyboard().press("Enter");
  await asked("事前绩效评估");
}, 240_000);

test("the head tells how far the review moved the total", async () => {
  await pane.getByText("自评 97.61 → 复核 95.61（−2）").first().waitFor(PATIENCE);
  await pane.getByText("已复核 3/10 行").waitFor(PATIENCE);
  await keyboard().press("PageUp");
  await asked("部门预算资金支出率");
  expect(await score().inputValue()).toBe("9.61");
  await button("返回").click();
  await pane.getByText("自评 97.61 → 复核 95.61（−2）").first().waitFor(PATIENCE);
}, 240_000);

const reviewed = ({ review, reviewReason }: FormLine) => [review?.content, reviewReason?.text];

/** What the reviewer typed, as a file's form tells it. */
async function read(bytes: Uint8Array) {
  const { grids, packs, corrections } = await readWorkbookFile("复核.xlsx", bytes);
  const [form] = formsOf(grids, withShipped(packs), corrections);
  if (!form) throw new Error("The form is gone.");
  const { total } = form;
  return {
    lines: form.lines.slice(0, 4).map(reviewed),
    open: form.lines.filter((line) => reviewScore(line)?.reading.kind === "blank").length,
    total: total?.review?.reading,
    self: total?.score.reading,
    head: reviewHead(form),
  };
}

const expected = {
  lines: [
    [18.5, REASON],
    [19, REASON],
    [9.61, "支付进度慢于序时进度。"],
    ["", ""],
  ],
  open: 7,
  total: { kind: "number", value: 47.11 },
  self: { kind: "number", value: 97.61 },
  head: { self: 97.61, reviewed: 95.61, difference: -2 },
};

test("the saved workbook holds the same figures, and the sheet is locked without a password but for the review", async () => {
  saved = Uint8Array.from(await workbench.page.evaluate(async () => [...(await window.workbench.save())]));
  expect(ooxmlFaults(saved)).toEqual([]);
  expect(await read(saved)).toEqual(expected);
  const { data } = await readWorkbook(saved);
  const sheet = data.sheets.find(({ name }) => name === SHEET);
  expect(sheet?.protection).toBeDefined();
  expect(sheet?.protection?.password).toBeUndefined();
  const open = sheet?.cells.filter(({ style }) => style !== undefined && data.styles[style]?.locked === false);
  expect(open).toHaveLength(20);
}, 120_000);

testWithLibreOffice(
  "LibreOffice computes the same figures from it",
  async () => expect(await read(convert(saved, "xlsx", "xlsx:Calc MS Excel 2007 XML"))).toEqual(expected),
  180_000,
);

test("left no error uncaught, and asked no other host", () => {
  expect(workbench.errors).toEqual([]);
  expect(workbench.foreignRequests).toEqual([]);
});
