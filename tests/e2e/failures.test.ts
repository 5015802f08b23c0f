import { Clerk } from "./support/clerk";
import { WorkbenchPage } from "./support/workbenchPage";
import type { FailKind } from "../../workbench/host/types";
import { LONG_PATIENCE_MS } from "../../src/gateway/patience";

/** Every way it can go wrong, as the clerk sees it: what happened and what to do, and a workbook that is as it was. */
const FORM = "自评表";
const GOALS = "绩效目标表";
const WORK_PAPER = "测算底稿";

let workbench: WorkbenchPage;
let clerk: Clerk;

beforeAll(async () => {
  workbench = await WorkbenchPage.open({ query: { lang: "zh-CN" } });
  clerk = new Clerk(workbench);
}, 120_000);
afterAll(() => workbench?.close());

/** The next request of the add-in that calls `method` fails. */
const fail = (kind: FailKind, method: string) =>
  workbench.page.evaluate(([how, where]) => window.workbench.fail(how, 1, where), [kind, method] as const);
const option = (change: Partial<Window["workbench"]["options"]>) =>
  workbench.page.evaluate((wanted) => void Object.assign(window.workbench.options, wanted), change);
/** The next time that the pane would wait a minute for Excel it waits for seconds: only the waiting is shorter. */
const hurry = async (): Promise<void> =>
  (await clerk.pane()).evaluate((long) => {
    const later = window.setTimeout;
    window.setTimeout = ((work: () => void, ms?: number) => {
      if (ms !== long) return later(work, ms);
      window.setTimeout = later;
      return later(work, long / 20);
    }) as typeof later;
  }, LONG_PATIENCE_MS);
const inserted = (): Promise<unknown> => clerk.read("评分表已插入");
const sorted = async (): Promise<string[]> => (await clerk.sheets()).sort();

/** A new workbook with a new pane. */
async function startAnew(): Promise<void> {
  await option({ functionsRegistered: true, excelApi: "1.19" });
  await workbench.goto({ lang: "zh-CN" });
}

/** Takes the sheets away that were just inserted, by the pane's own way back. */
async function takeBack(): Promise<void> {
  await clerk.press("撤销插入");
  await clerk.press("删除");
  await clerk.read("已撤销插入");
}

// First of all, while the browser has not kept the form's script yet.
describe("a network that is away when the form is to be inserted", () => {
  afterAll(() => workbench.context.setOffline(false));

  it("is told, and the same button works once it is back", async () => {
    const before = await clerk.sheets();
    await workbench.context.setOffline(true);
    await clerk.press("插入评分表");
    await clerk.read("网络不通");
    expect(await clerk.sheets()).toEqual(before);
    await workbench.context.setOffline(false);
    await clerk.press("重试");
    await inserted();
    await takeBack();
    expect(await clerk.sheets()).toEqual(before);
  }, 90_000);
});

describe("an insertion that fails", () => {
  it.each([
    ["a cell is being edited", "cellEdit", "Add", "单元格正在编辑"],
    ["the workbook is protected", "protected", "Add", "工作簿受保护"],
    ["another workbook has the focus", "lostFocus", "Add", "当前窗口不是这个工作簿"],
    ["the host fails in the middle", "middle", "Add", "插入没有完成"],
    ["the host does not answer", "hang", "Add", "Excel 没有回应"],
  ] as const)(
    "%s: it is said, nothing is left, and the same button works again",
    async (_, kind, method, title) => {
      const before = await clerk.sheets();
      if (kind === "hang") await hurry();
      await fail(kind, method);
      await clerk.press("插入评分表");
      expect(await clerk.problem()).toContain(title);
      expect(await clerk.sheets()).toEqual(before);
      await clerk.press("重试");
      await inserted();
      expect(await sorted()).toEqual([...before, FORM, GOALS, WORK_PAPER].sort());
      await takeBack();
      expect(await clerk.sheets()).toEqual(before);
    },
    240_000,
  );

  it("finds other names where those of the sheets are taken", async () => {
    await clerk.press("插入评分表");
    await inserted();
    await (await clerk.pane()).getByText("更多操作").click();
    await clerk.press("插入另一张评分表");
    await (await clerk.pane()).getByRole("heading", { name: `${FORM}（2）` }).waitFor();
    expect(await sorted()).toEqual(
      ["Sheet1", FORM, GOALS, WORK_PAPER].concat([FORM, GOALS, WORK_PAPER].map((name) => `${name}（2）`)).sort(),
    );
  }, 90_000);
});

describe("a form whose workbook changes under the pane", () => {
  const heading = async (name: string) => (await clerk.pane()).getByRole("heading", { name, exact: true }).waitFor();
  const change = (action: "rename" | "insertRows" | "delete") =>
    clerk.pane().then((pane) =>
      pane.evaluate(
        ([what, name]) =>
          Excel.run(async (context) => {
            const sheet = context.workbook.worksheets.getItem(name);
            if (what === "rename") sheet.name = "自评表 2023";
            if (what === "insertRows") sheet.getRange("1:2").insert("Down");
            if (what === "delete") sheet.delete();
            await context.sync();
          }),
        [action, action === "rename" ? FORM : "自评表 2023"] as const,
      ),
    );

  beforeAll(async () => {
    await startAnew();
    await clerk.press("插入评分表");
    await inserted();
    await clerk.settled();
  }, 90_000);

  it("follows a renamed sheet, and rows that move", async () => {
    await change("rename");
    await clerk.press("重新检查");
    await heading("自评表 2023");
    await change("insertRows");
    await clerk.set("自评表 2023", "I21", [["9.92分"]]);
    await (await clerk.pane()).locator(".finding-button", { hasText: "9.92分" }).waitFor();
  }, 60_000);

  it("says what it did not do on a protected sheet", async () => {
    const before = await clerk.formulas("自评表 2023");
    await fail("protected", "Add");
    await clerk.press("标记问题");
    expect(await clerk.problem()).toContain("工作表受保护");
    expect(await clerk.formulas("自评表 2023")).toEqual(before);
    await clerk.press("重试");
    await clerk.read("问题已在表格里标记");
    await clerk.press("清除标记");
  }, 60_000);

  it("forgets a deleted sheet and offers to insert another", async () => {
    await change("delete");
    await (await clerk.pane()).getByRole("button", { name: "插入评分表", exact: true }).waitFor();
  }, 60_000);
});

describe("a form that is undone, grown and pasted over", () => {
  const button = async (name: string) => (await clerk.pane()).getByRole("button", { name, exact: true });

  beforeAll(startAnew, 60_000);

  it("is gone after one undo, and the pane offers it again", async () => {
    await clerk.press("插入评分表");
    await inserted();
    await clerk.settled();
    await workbench.page.getByRole("button", { name: "撤销" }).first().click();
    await (await button("插入评分表")).waitFor();
    expect(await clerk.sheets()).toEqual(["Sheet1"]);
  }, 60_000);

  it("takes a thousand goals", async () => {
    await clerk.press("插入评分表");
    await inserted();
    await clerk.settled();
    const goals = Array.from({ length: 1000 }, (_, index) => [
      index % 2 === 0 ? "产出" : "效益",
      `目标${index + 1}`,
      100,
      index < 2 ? 50 : 100,
      "正向",
      0.04,
    ]);
    await clerk.set(GOALS, "C3", [["是"]]);
    await clerk.set(GOALS, "A7:F1006", goals);
    await clerk.read(/[一-龥]+：960 处/);
    await (await clerk.pane()).getByText("更多操作").click();
    await clerk.press("增加目标行");
    await clerk.read("960 行补上了得分公式");
    await clerk.settled();
    expect(await clerk.values(FORM, "I13:I14")).toEqual([[19.96], [19.96]]);
  }, 90_000);

  it("is no form once something else is pasted over it, and the pane goes on", async () => {
    const other = Array.from({ length: 40 }, (_, row) => Array.from({ length: 10 }, (_, column) => `${row}-${column}`));
    // A merged cell would hide a part of what is pasted, which is refused.
    const pane = await clerk.pane();
    await pane.evaluate(
      (sheet) =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem(sheet).getRange().unmerge();
          await context.sync();
        }),
      FORM,
    );
    await clerk.paste(FORM, "A1", other);
    await (await button("插入评分表")).waitFor();
    expect(await clerk.values(FORM, "A1:B1")).toEqual([["0-0", "0-1"]]);
  }, 60_000);
});

describe("functions that are not registered", () => {
  it("are told, native formulas take their place, and the form computes", async () => {
    await startAnew();
    await option({ functionsRegistered: false });
    await clerk.press("插入评分表");
    await clerk.read("得分公式还不能计算");
    await clerk.press("改用 Excel 自带公式");
    await clerk.read("已改用 Excel 自带公式");
    const formulas = (await Promise.all([FORM, GOALS, WORK_PAPER].map((sheet) => clerk.formulas(sheet)))).flat(2);
    expect(formulas.filter((formula) => String(formula).includes("RUBRIC."))).toEqual([]);
  }, 90_000);

  it("are repaired by connecting the formulas again", async () => {
    await startAnew();
    await option({ functionsRegistered: false });
    await clerk.press("插入评分表");
    await clerk.read("得分公式还不能计算");
    await option({ functionsRegistered: true });
    await clerk.press("重新连接公式");
    await clerk.read(/已重新写入 \d+ 条评分公式/);
    await clerk.settled();
    expect(await clerk.values(WORK_PAPER, "C3")).toEqual([[1]]);
  }, 90_000);
});

describe("a pane that opens while somebody types in a cell", () => {
  it("goes on as soon as it can, and raises no alarm", async () => {
    await startAnew();
    await workbench.page.evaluate(() => window.workbench.fail("cellEdit", 3));
    const opened = workbench.page.evaluate(() => window.workbench.reloadPane());
    const pane = await clerk.pane();
    for (let ready = false; !ready; ready = await pane.getByRole("button", { name: "插入评分表" }).isVisible()) {
      expect(await pane.getByRole("alert").count()).toBe(0);
      await workbench.page.waitForTimeout(50);
    }
    await opened;
    const refused = await workbench.page.evaluate(
      () => window.workbench.traffic.filter(({ error }) => error === "InvalidOperationInCellEditMode").length,
    );
    expect(refused).toBe(3);
  }, 60_000);
});

describe("an Excel that cannot", () => {
  it("is told that it is too old", async () => {
    await option({ excelApi: "1.8" });
    await workbench.page.evaluate(() => void window.workbench.reloadPane().catch(() => undefined));
    await clerk.read("Excel 版本太旧");
    await option({ excelApi: "1.19" });
  }, 60_000);
});

it("left no error uncaught", () => {
  expect(workbench.errors).toEqual([]);
});

describe("a pane without Office.js", () => {
  it("says so instead of staying empty", async () => {
    await workbench.context.route("**/office-js/**", (route) => route.abort());
    await workbench.page.evaluate(() => void window.workbench.reloadPane().catch(() => undefined));
    await (await clerk.pane()).getByText("没有加载到 Office.js").waitFor({ timeout: 20_000 });
    await workbench.context.unroute("**/office-js/**");
  }, 60_000);
});
