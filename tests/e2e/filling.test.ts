import type { Frame } from "playwright-core";
import { layOutForm } from "../../src/form/layout";
import { packById } from "../../src/packs";
import { published } from "../support/forms/published";
import { goalEntries, workPaperEntries, type Entry } from "../support/forms/tianheEntries";
import { Clerk } from "./support/clerk";
import { InputMethod } from "./support/inputMethod";
import { WorkbenchPage } from "./support/workbenchPage";
import { bytesOf, openFile, projectRows, type Rows } from "./support/workbookFile";

/** A whole form filled in from the pane by keys alone; the sheet is never touched. */
const FORM = "自评表";
const PATIENCE = { timeout: 90_000 };

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
  try {
    await question(text).waitFor(PATIENCE);
  } catch (error) {
    const says = await pane.locator("section.filling, [role=alert], [role=status]").allInnerTexts();
    throw new Error(`The card does not ask ${String(text)}; the pane says: ${JSON.stringify(says)}`, { cause: error });
  }
  await pane.waitForFunction(
    () => document.hasFocus() && document.activeElement?.hasAttribute("data-answer"),
    undefined,
    PATIENCE,
  );
}

/** Waits until a cell holds this. */
const holds = (sheet: string, address: string, content: Entry): Promise<unknown> =>
  workbench.page.waitForFunction(
    ([name, cell, wanted]) => window.workbench.values(name, cell)[0]?.[0] === wanted,
    [sheet, address, content] as const,
    PATIENCE,
  );

/** Waits until a cell is the selected one: keys go to it from then on. */
const isSelected = (address: string): Promise<unknown> =>
  pane.waitForFunction(
    (wanted) =>
      Excel.run(async (context) => {
        const range = context.workbook.getSelectedRange().load("address");
        await context.sync();
        return range.address.endsWith(`!${wanted}`);
      }),
    address,
    PATIENCE,
  );

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

const { sheet: goalSheet, rows: goals } = ((found) => ({ ...found, sheet: found.rows.sheet }))(goalEntries(plan));
const firstGoal = Number(/\d+/.exec(goals.address)?.[0]);
/** A share as people type it. */
const figure = (value: Entry = ""): Entry => (Number(value) < 1 ? `${percent(Number(value))}%` : value);

it("takes goals row by row, also of a kind that has one already, and one more by a key", async () => {
  await answer("是");
  for (const [index, row] of goals.values.slice(0, 3).entries()) {
    const [kind = "", name = "", target, actual, direction = "", weight = ""] = row;
    await asked("指标类型");
    await answer(kind, ["产出", "效益"]);
    await asked("指标名称");
    if (index === 0) {
      // The Enter that ends a composition belongs to the input method.
      await ime.letters("zhibiao", 1);
      await ime.enter("zhibiao");
      expect(await card().getByRole("textbox").inputValue()).toBe("zhibiao");
      expect(await question("指标名称").count()).toBe(1);
      await press("ControlOrMeta+a");
    }
    await compose(String(name));
    await asked("年初目标值");
    await answer(figure(target));
    await asked("实际完成值");
    await answer(figure(actual));
    await asked("指标方向");
    await answer(direction, ["正向", "反向"]);
    await asked("分值");
    await workbench.page.keyboard.type(String(weight));
    await press(index === 2 ? "Control+Enter" : "Enter");
  }
}, 240_000);

it("takes the other goals as a block, pasted where their kind is asked for", async () => {
  await asked("指标类型");
  const block = goals.values
    .slice(3)
    .map(([kind, name, target, actual, ...others]) =>
      [kind, name, figure(target), figure(actual), ...others].join("\t"),
    );
  await workbench.context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await workbench.page.evaluate((text) => navigator.clipboard.writeText(text), block.join("\n"));
  await press("ControlOrMeta+v");
  await holds(goalSheet, `F${firstGoal + goals.values.length - 1}`, goals.values.at(-1)?.[5] ?? "");
  expect(await clerk.values(goalSheet, goals.address)).toEqual(goals.values);
  await card().locator(".slot-choice[aria-pressed='true']").waitFor(PATIENCE);
  await press("PageDown");
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
  await holds(FORM, "I39", 98.68);
  expect(await clerk.values(FORM, "F40")).toEqual([[published.grade.options]]);
  await workbench.screenshot("filled-by-keys");
}, 240_000);

it("leads to the gaps of a form of somebody else by one key, from the sheet and from the card", async () => {
  const sheet = "自评";
  const blank = (row: Rows[number]): Rows[number] => row.map((cell, column) => (column === 6 ? "" : cell));
  const rows = projectRows.map((row, index) => ([2, 4, 5].includes(index) ? blank(row) : row));
  await openFile(workbench, bytesOf({ [sheet]: rows }), "别人的.xlsx");
  pane = await clerk.pane();
  const line = (name: string) => card().locator(".slot-title", { hasText: name });
  for (const from of ["A1", "H6", "D3"]) {
    await clerk.select(sheet, from);
    await press("Control+Alt+g");
    await question("得分").waitFor(PATIENCE);
    await line("培训人次").waitFor(PATIENCE);
    await isSelected("G3");
  }
  // The keyboard stays in the sheet, where the gap is selected.
  await workbench.page.keyboard.type("48");
  await press("Enter");
  await holds(sheet, "G3", 48);
  await press("Control+Alt+g");
  await line("学员满意度").waitFor(PATIENCE);
  await card().getByRole("button", { name: "扣分说明 0/1" }).waitFor(PATIENCE);
  await card().locator("[data-answer]").focus();
  await press("PageDown");
  await asked("偏差原因分析及改进措施");
  await compose("因疫情影响，两期培训延期。今后提前安排培训计划，每月通报进度。");
  await asked("得分");
  await answer(20);
  await holds(sheet, "G5", 20);
  expect(String((await clerk.values(sheet, "H3"))[0]?.[0])).toContain("培训延期");
  await card().getByText("都填好了").waitFor(PATIENCE);
}, 240_000);

it("left no error uncaught", () => expect(workbench.errors).toEqual([]));
