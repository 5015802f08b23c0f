import type { Frame } from "playwright-core";
import { layOutForm } from "../../src/form/layout";
import { packById } from "../../src/packs";
import { published } from "../support/forms/published";
import { goalEntries, workPaperEntries, type Entry } from "../support/forms/tianheEntries";
import { Clerk } from "./support/clerk";
import { InputMethod } from "./support/inputMethod";
import { WorkbenchPage } from "./support/workbenchPage";

/** A whole form filled in from the pane by keys alone; the sheet is never touched. */
const FORM = "自评表";
const PATIENCE = { timeout: 45_000 };

const pack = packById("tianhe-2023");
if (!pack) throw new Error("There is no pack.");
const plan = layOutForm(pack, { formSheet: FORM, goalSheet: "绩效目标表", workPaperSheet: "测算底稿" }, "zh-CN");

let workbench: WorkbenchPage;
let clerk: Clerk;
let pane: Frame;
let ime: InputMethod;

beforeAll(async () => {
  workbench = await WorkbenchPage.open({ query: { lang: "zh-CN" } });
  clerk = new Clerk(workbench);
  pane = await clerk.pane();
  ime = await InputMethod.of(workbench);
}, 180_000);
afterAll(() => workbench?.close());

const press = (key: string) => workbench.page.keyboard.press(key);
const card = () => pane.getByRole("region", { name: "填表向导" });
const question = (text: string | RegExp) => card().locator(".slot-question", { hasText: text });

/** Waits until the card asks this, and has the keyboard. */
async function asked(text: string | RegExp): Promise<void> {
  await question(text).waitFor(PATIENCE);
  await pane.waitForFunction(() => document.activeElement?.hasAttribute("data-answer"), undefined, PATIENCE);
}

/** A number key by key, one of a few words by its key. */
async function answer(value: Entry, items: readonly string[] = ["是", "否"]): Promise<void> {
  const choice = items.indexOf(String(value));
  if (choice >= 0) return press(String(choice + 1));
  await workbench.page.keyboard.type(String(value));
  await press("Enter");
}

/** A text through the input method, written by Enter. */
async function compose(text: string): Promise<void> {
  await ime.type("ni", text, 1);
  await press("Enter");
}

/** What a person types for a share: the percentage. */
const percent = (share: number): string => `${Number((share * 100).toPrecision(12))}`;

it("begins with one key after the insertion", async () => {
  await pane.getByRole("button", { name: "插入评分表" }).focus();
  await press("Enter");
  const begin = pane.getByRole("button", { name: "开始填写" });
  await begin.waitFor(PATIENCE);
  await begin.focus();
  await press("Enter");
  await asked("第1个通报月份");
}, 240_000);

it("takes the 56 answers of the work paper, one after the other", async () => {
  const values = workPaperEntries(plan).flatMap(({ values: cells }) => cells.flat());
  expect(values).toHaveLength(56);
  for (const [index, value] of values.entries()) {
    const isShare = typeof value === "number" && (index < 12 || index === 14);
    const typed = isShare ? percent(value) : value;
    // Whether the percent sign is typed, in full width or not at all, is the same.
    await answer(
      index === 1 ? `${typed}%` : index === 2 ? "９９．２３" : typed,
      value === "有" ? ["有", "无"] : undefined,
    );
  }
  await asked("是否已报整体绩效目标");
}, 240_000);

it("takes the goals row by row", async () => {
  await answer("是");
  const { values } = goalEntries(plan).rows;
  for (const [
    index,
    [kind = "", name = "", target = "", actual = "", direction = "", weight = ""],
  ] of values.entries()) {
    await asked("指标类型");
    await press(kind === "产出" ? "1" : "2");
    await asked("指标名称");
    // The Enter that ends a composition belongs to the input method.
    await ime.letters("zhibiao", 1);
    await workbench.page.evaluate(() => undefined);
    expect(await question("指标名称").count()).toBe(1);
    await ime.choose(String(name));
    await press("Enter");
    await asked("年初目标值");
    await answer(Number(target) < 1 ? `${percent(Number(target))}%` : target);
    await asked("实际完成值");
    await answer(Number(actual) < 1 ? `${percent(Number(actual))}%` : actual);
    await asked("指标方向");
    await press(direction === "正向" ? "1" : "2");
    await asked("分值");
    await workbench.page.keyboard.type(String(weight));
    // Another goal of a kind that has one already is asked for by the user.
    const isLast = index === values.length - 1;
    await press(index >= 5 && !isLast ? "Control+Enter" : "Enter");
  }
  await asked("单位名称");
}, 240_000);

it("takes head, money and the score that a person gives", async () => {
  const { unitName, goal, goalCompletion, unmetReason } = published.meta;
  for (const [label, text] of [
    ["单位名称", unitName],
    ["年度整体绩效目标", goal],
    ["整体绩效目标完成情况", goalCompletion],
    ["未能完成原因", unmetReason],
  ] as const) {
    await asked(label);
    await compose(text);
  }
  for (const amount of published.funding.values) await answer(`${amount}万元`);
  await asked("自评分");
  await answer(2);
}, 240_000);

it("takes a reason for each loss, and says what a text lacks while it is typed", async () => {
  await asked("未达标原因");
  await ime.type("ni", "依据年度部门决算报表", 1);
  await card().getByText("只有依据，还缺原因和改进措施").waitFor(PATIENCE);
  await press("ControlOrMeta+a");
  for (let left = 4; left > 0; left--) {
    await asked("未达标原因");
    await ime.type("ni", `第${left}项因招标流标，执行率偏低。今后提前编制采购计划，每月通报进度。`, 1);
    await card().getByText("原因和改进措施都有了").waitFor(PATIENCE);
    const title = await card().locator(".slot-title").innerText();
    await press("Enter");
    if (left > 1) await card().locator(".slot-title").filter({ hasNotText: title }).waitFor(PATIENCE);
  }
  await clerk.settled();
  await workbench.page.waitForFunction(
    (sheet) => window.workbench.values(sheet, "I39")[0]?.[0] === 98.68,
    FORM,
    PATIENCE,
  );
  expect(await clerk.values(FORM, "F40")).toEqual([[published.grade.options]]);
  await workbench.screenshot("filled-by-keys");
}, 240_000);

it("left no error uncaught", () => expect(workbench.errors).toEqual([]));
