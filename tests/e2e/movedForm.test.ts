import { Clerk } from "./support/clerk";
import { WorkbenchPage } from "./support/workbenchPage";
import { bytesOf, openFile, projectRows } from "./support/workbookFile";

/** A form whose rows and columns are moved about while the pane looks at it, and a text in the pane is half typed. */
const SHEET = "培训";
const TEXT = "=因两期培训取消；已在四季度补办。";

let workbench: WorkbenchPage;
let clerk: Clerk;

beforeAll(async () => {
  workbench = await WorkbenchPage.open({ query: { lang: "zh-CN" } });
  clerk = new Clerk(workbench);
  await openFile(workbench, bytesOf({ [SHEET]: projectRows }), "培训.xlsx");
  await clerk.read("发现 1 个问题");
}, 120_000);
afterAll(() => workbench?.close());

type Change = "sort" | "insert" | "remove" | "column";
/** As Excel's own commands do it. */
const change = async (what: Change) =>
  (await clerk.pane()).evaluate(
    ([action, name]) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(name);
        if (action === "sort") sheet.getRange("A3:H5").sort.apply([{ key: 5, ascending: true }]);
        if (action === "insert") sheet.getRange("1:2").insert(Excel.InsertShiftDirection.down);
        if (action === "remove") sheet.getRange("5:5").delete(Excel.DeleteShiftDirection.up);
        if (action === "column") {
          sheet.getRange("A:A").insert(Excel.InsertShiftDirection.right);
          sheet.getRange("H:H").moveTo("A:A");
        }
        await context.sync();
      }),
    [what, SHEET] as const,
  );
const typing = async () => (await clerk.pane()).getByRole("textbox", { name: "扣分说明" });
/** The one finding about the line, wherever it stands now. */
const stands = async (cell: string) =>
  (await clerk.pane())
    .locator(".finding-button", { hasText: "培训人次" })
    .filter({ hasText: `单元格 ${cell}` })
    .waitFor();

it("follows sorted rows, with the text that is being typed", async () => {
  await (await clerk.pane()).locator(".finding-button", { hasText: "培训人次" }).click();
  await (await typing()).fill(TEXT);
  await change("sort");
  await stands("H5");
  expect(await (await typing()).inputValue()).toBe(TEXT);
});

it("follows inserted and deleted rows", async () => {
  await change("insert");
  await stands("H7");
  await change("remove");
  await stands("H6");
  // The line that is gone is missed in the weights and in the total.
  await clerk.read("发现 3 个问题");
  expect(await (await typing()).inputValue()).toBe(TEXT);
});

it("follows moved columns, and writes the text where its line is now, as text", async () => {
  await change("column");
  await stands("I6");
  await clerk.press("写入");
  await clerk.read("发现 2 个问题");
  expect(await clerk.values(SHEET, "I6")).toEqual([[TEXT]]);
  expect(await clerk.values(SHEET, "A4")).toEqual([["得分"]]);
});

it("leaves nothing uncaught", () => {
  expect(workbench.errors).toEqual([]);
});
