import { Clerk } from "./support/clerk";
import { InputMethod } from "./support/inputMethod";
import { WorkbenchPage } from "./support/workbenchPage";

const SHEET = "Sheet1";

let workbench: WorkbenchPage;
let downloads = 0;

beforeAll(async () => {
  workbench = await WorkbenchPage.open({ query: { lang: "zh-CN" } });
  workbench.page.on("download", () => downloads++);
  // While it connects to Excel the pane has nothing that could be reached.
  await (await workbench.pane()).getByRole("button", { name: "插入评分表" }).waitFor();
}, 120_000);
afterAll(() => workbench?.close());

const press = (key: string): Promise<void> => workbench.page.keyboard.press(key);

/** Where the keyboard is: a part of the page, and whether that can be seen. */
const place = (): Promise<string> =>
  workbench.page.evaluate(() => {
    const focused = document.activeElement;
    const inPane = focused instanceof HTMLIFrameElement ? focused.contentDocument?.activeElement : undefined;
    const seen = (inPane ?? focused)?.matches(":focus-visible") ? "" : " unseen";
    if (inPane) return `${inPane === inPane.ownerDocument.body ? "nowhere in the pane" : "pane"}${seen}`;
    if (focused?.closest(".ribbon")) return `ribbon${seen}`;
    if (focused?.closest("[role='tablist']")) return `tabs${seen}`;
    return focused?.closest("#grid") ? "sheet" : `elsewhere ${focused?.tagName}`;
  });

/** Waits for the keyboard to come to a part of the page. */
async function arrives(at: string): Promise<void> {
  const end = Date.now() + 5000;
  while ((await place()) !== at && Date.now() < end) await workbench.page.waitForTimeout(50);
  expect(await place()).toBe(at);
}

async function goes(key: string, ...places: string[]): Promise<void> {
  for (const at of places) {
    await press(key);
    await arrives(at);
  }
}

describe("F6", () => {
  it("goes through the whole page, and Shift+F6 back", async () => {
    await new Clerk(workbench).select(SHEET, "A1");
    await goes("F6", "tabs", "pane", "ribbon", "sheet", "tabs");
    await workbench.screenshot("focus-tabs");
    await goes("Shift+F6", "sheet", "ribbon");
    await workbench.screenshot("focus-ribbon");
    await goes("Shift+F6", "pane");
    await workbench.screenshot("focus-pane");
    await goes("Shift+F6", "tabs", "sheet");
  });

  it("takes over what is being typed", async () => {
    await new Clerk(workbench).select(SHEET, "B2");
    await workbench.page.keyboard.type("带走");
    await goes("F6", "tabs");
    expect(await new Clerk(workbench).values(SHEET, "B2")).toEqual([["带走"]]);
    await goes("Escape", "sheet");
    await workbench.page.keyboard.type("再来");
    await press("Enter");
    await workbench.page.waitForFunction((sheet) => window.workbench.values(sheet, "B2")[0]?.[0] === "再来", SHEET);
  });

  it("leaves out a pane that is closed", async () => {
    await workbench.page.getByRole("button", { name: "关闭窗格" }).click();
    await arrives("sheet");
    await goes("F6", "tabs", "ribbon", "sheet");
    await workbench.page.getByRole("button", { name: "打开窗格" }).click();
    await arrives("sheet");
  });

  it("waits for the answer to a question", async () => {
    await workbench.page.getByRole("button", { name: "新建" }).click();
    await workbench.page.locator("dialog[open]").waitFor();
    await press("F6");
    await workbench.page.waitForTimeout(200);
    expect(await workbench.page.evaluate(() => Boolean(document.activeElement?.closest("dialog")))).toBe(true);
    await press("Escape");
    await workbench.page.locator("dialog[open]").waitFor({ state: "detached" });
  });
});

describe("in the ribbon", () => {
  it("arrows and Tab go from button to button, Escape to the sheet", async () => {
    const command = (): Promise<string | undefined> =>
      workbench.page.evaluate(() => (document.activeElement as HTMLElement).dataset["command"]);
    await new Clerk(workbench).select(SHEET, "A1");
    await goes("Shift+F6", "ribbon");
    expect(await command()).toBe("workbench.new");
    await press("ArrowRight");
    expect(await command()).toBe("workbench.open");
    await press("Tab");
    expect(await command()).toBe("workbench.save");
    await press("ArrowLeft");
    expect(await command()).toBe("workbench.open");
    await goes("Escape", "sheet");
  });
});

test("arrows go from sheet to sheet, and the keyboard stays at the tabs", async () => {
  const pane = await workbench.pane();
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.add("第二张");
      await context.sync();
    }),
  );
  await new Clerk(workbench).select(SHEET, "A1");
  await goes("F6", "tabs");
  await press("ArrowRight");
  await workbench.page.locator("[role='tab'][aria-selected='true']", { hasText: "第二张" }).waitFor();
  await arrives("tabs");
  await goes("Escape", "sheet");
  await workbench.page.keyboard.type("这里");
  await press("Enter");
  await workbench.page.waitForFunction(() => window.workbench.values("第二张", "A1")[0]?.[0] === "这里");
});

describe("Home and End in a cell that is edited", () => {
  const type = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await (key.length > 1 ? press(key) : workbench.page.keyboard.type(key));
  };
  const edited = async (...keys: readonly string[]): Promise<unknown> => {
    const clerk = new Clerk(workbench);
    await clerk.set(SHEET, "H1", [["一二三\n四五六"]]);
    await clerk.select(SHEET, "H1");
    await type("F2", ...keys, "Enter");
    await workbench.page.waitForFunction(
      (sheet) => window.workbench.values(sheet, "H1")[0]?.[0] !== "一二三\n四五六",
      SHEET,
    );
    return (await clerk.values(SHEET, "H1"))[0]?.[0];
  };

  it.each([
    [["Home", "甲", "End", "乙"], "一二三\n甲四五六乙"],
    [["Control+Home", "甲", "End", "乙"], "甲一二三乙\n四五六"],
    [["Shift+Home", "甲"], "一二三\n甲"],
    [["Control+Home", "Shift+End", "甲"], "甲\n四五六"],
  ])("lead to the ends of the line, with Ctrl of the text, and select with Shift: %j", async (keys, text) => {
    expect(await edited(...keys)).toBe(text);
  });
});

describe("Ctrl+S", () => {
  const saves = async (): Promise<void> => {
    const before = downloads;
    const saved = workbench.page.waitForEvent("download", { timeout: 15_000 });
    await press("ControlOrMeta+s");
    await saved;
    expect(downloads).toBe(before + 1);
  };

  it("saves with what is being typed", async () => {
    await new Clerk(workbench).select(SHEET, "C3");
    await workbench.page.keyboard.type("存我");
    await saves();
    expect(await new Clerk(workbench).values(SHEET, "C3")).toEqual([["存我"]]);
  });

  it("saves with what is being composed", async () => {
    await new Clerk(workbench).select(SHEET, "C4");
    await (await InputMethod.of(workbench)).letters("cun", 20);
    await saves();
    expect(await new Clerk(workbench).values(SHEET, "C4")).toEqual([["cun"]]);
  });

  it("saves from the tabs, the pane, the ribbon and the title bar", async () => {
    await new Clerk(workbench).select(SHEET, "A1");
    for (const at of ["tabs", "pane", "ribbon"]) {
      await goes("F6", at);
      await saves();
    }
    await workbench.page.locator(".bar-button").first().focus();
    await saves();
  });

  it("saves from the pane after it was loaded anew", async () => {
    await workbench.page.evaluate(() => window.workbench.reloadPane());
    await (await workbench.pane()).locator("button").first().focus();
    await saves();
  });
});

it("throws nothing on the way", () => {
  expect(workbench.errors).toEqual([]);
});
