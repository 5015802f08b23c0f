import { Clerk } from "./support/clerk";
import { WorkbenchPage } from "./support/workbenchPage";

let workbench: WorkbenchPage;
let clerk: Clerk;

beforeAll(async () => {
  workbench = await WorkbenchPage.open({ query: { lang: "zh-CN" } });
  clerk = new Clerk(workbench);
}, 120_000);
afterAll(() => workbench?.close());

/** Presses keys in the sheet, and waits until what they did is calculated. */
async function press(keys: string): Promise<void> {
  await workbench.page.evaluate(() => document.querySelector<HTMLElement>("#grid [contenteditable]")?.focus());
  await workbench.page.keyboard.press(keys);
  await workbench.page.waitForTimeout(300);
  await clerk.settled();
}

async function everything(): Promise<Record<string, unknown>> {
  const sheets: Record<string, unknown> = {};
  for (const sheet of await clerk.sheets()) sheets[sheet] = [await clerk.formulas(sheet), await clerk.values(sheet)];
  return sheets;
}

const formulas = async (): Promise<number> => JSON.stringify(await everything()).match(/"=/g)?.length ?? 0;

test("an insertion that is undone and done again has its formulas and their results", async () => {
  await clerk.press("插入评分表");
  await clerk.read("评分表已插入");
  await clerk.settled();
  const inserted = await everything();
  expect(await formulas()).toBeGreaterThan(100);
  await press("Control+z");
  await expect(clerk.sheets()).resolves.toEqual(["Sheet1"]);
  await press("Control+y");
  await clerk.settled();
  expect(await everything()).toEqual(inserted);
});

test("formats on a formula's cell, typing, deleting and pasting can be undone and done again", async () => {
  await workbench.goto({ lang: "zh-CN" });
  await clerk.type("Sheet1", "A1", "5");
  await clerk.type("Sheet1", "B1", "=A1*2");
  await clerk.settled();
  const states = [await everything()];
  const note = async (): Promise<void> => void states.push(await everything());
  await clerk.select("Sheet1", "B1");
  await press("Control+b");
  await note();
  await clerk.type("Sheet1", "A2", "文字");
  await note();
  await clerk.select("Sheet1", "A1:A2");
  await press("Delete");
  await note();
  await clerk.paste("Sheet1", "A1", [
    [7, "甲"],
    [8, "乙"],
  ]);
  await clerk.settled();
  await note();
  for (const state of [...states].reverse().slice(1)) {
    await press("Control+z");
    expect(await everything()).toEqual(state);
  }
  for (const state of states.slice(1)) {
    await press("Control+y");
    expect(await everything()).toEqual(state);
  }
  expect(workbench.errors).toEqual([]);
});
