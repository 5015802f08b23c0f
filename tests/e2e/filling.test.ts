import type { Frame } from "playwright-core";
import { layOutForm } from "../../src/form/layout";
import { packById } from "../../src/packs";
import { workPaperEntries, type Entry } from "../support/forms/tianheEntries";
import { Clerk } from "./support/clerk";
import { WorkbenchPage } from "./support/workbenchPage";

/** The work paper filled in from the pane by keys alone; the sheet is never touched. */
const FORM = "自评表";
const PATIENCE = { timeout: 90_000 };

const pack = packById("tianhe-2023");
if (!pack) throw new Error("There is no pack.");
const plan = layOutForm(pack, { formSheet: FORM, goalSheet: "绩效目标表", workPaperSheet: "测算底稿" }, "zh-CN");

let workbench: WorkbenchPage;
let clerk: Clerk;
let pane: Frame;

beforeAll(async () => {
  workbench = await WorkbenchPage.open({ query: { lang: "zh-CN" } });
  clerk = new Clerk(workbench);
  pane = await clerk.pane();
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
  await workbench.page.waitForFunction(
    () => window.workbench.values("测算底稿", "C69")[0]?.[0] === 30,
    undefined,
    PATIENCE,
  );
  const stands = (await clerk.values("测算底稿", "C5:C69")).flat();
  expect(stands.slice(0, 12)).toEqual(Array.from({ length: 12 }, () => 0.9923));
}, 240_000);

it("left no error uncaught", () => expect(workbench.errors).toEqual([]));
