import { until } from "../support/until";
import { Clerk } from "./support/clerk";
import { FIELDS, fieldBook, looks } from "./support/fieldBook";
import { openFile } from "./support/workbookFile";
import { WorkbenchPage } from "./support/workbenchPage";

let workbench: WorkbenchPage;
let clerk: Clerk;
let untouched: unknown[];

const saved = async (): Promise<unknown[]> =>
  looks(await workbench.page.evaluate(async () => [...(await window.workbench.save())]));

beforeAll(async () => {
  workbench = await WorkbenchPage.open({ query: { lang: "zh-CN" } });
  clerk = new Clerk(workbench);
  await workbench.context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openFile(workbench, await fieldBook(), "填报.xlsx");
  untouched = await saved();
}, 120_000);
afterAll(() => workbench?.close());

const press = (key: string): Promise<void> => workbench.page.keyboard.press(key);

/** Copies in another program, and pastes here. */
async function paste(cell: string, copied: Readonly<Record<string, string>>): Promise<void> {
  await workbench.page.evaluate(async (parts) => {
    const blobs = Object.entries(parts).map(([type, text]) => [type, new Blob([text], { type })] as const);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
  }, copied);
  await clerk.select(FIELDS, cell);
  await press("ControlOrMeta+v");
}

/** Waits until cells hold the values. */
const hold = (cells: string, values: unknown): Promise<unknown> =>
  workbench.page.waitForFunction(
    ([sheet, address, wanted]) => JSON.stringify(window.workbench.values(sheet, address)) === wanted,
    [FIELDS, cells, JSON.stringify(values)] as const,
  );

const EXCEL = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><head>
<meta name=ProgId content=Excel.Sheet><style>.xl65 {mso-number-format:"\\@";color:red;background:yellow;border:1pt solid blue;}</style></head>
<body><table><!--StartFragment--><tr height=19><td class=xl65 style="background:yellow;font-size:24pt" align=left>甲<br style='mso-data-placement:same-cell'/>乙</td>
<td>部分完成</td><td align=right style="background:yellow" x:num="0.0977">9.77%</td><td class=xl65>00123</td></tr><!--EndFragment--></table></body></html>`;
const WPS = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><table><tr><td class="et2" style="background:#00FF00" x:str="">丙</td>
<td x:str="">未完成</td><td class="et3" style="color:#FF0000" x:num="0.5">50.00%</td><td x:str="">007</td></tr></table></body></html>`;
const WORD = `<html xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=ProgId content=Word.Document></head><body>
<table class=MsoTableGrid><tr><td style="background:#FF00FF"><p class=MsoNormal><b><span style='color:red'>一是招标流标；</span></b></p>
<p class=MsoNormal>二是未验收。</p></td></tr></table></body></html>`;

it.each<[string, string, Record<string, string>, string, unknown]>([
  [
    "text",
    "A1",
    { "text/plain": '19.5\t已完成\t97.7%\t001\r\n"招标流标\n下一步""提前""编制"\t未完成\t\t"a\tb"\r\n' },
    "A1:D2",
    [
      [19.5, "已完成", 0.977, "001"],
      ['招标流标\n下一步"提前"编制', "未完成", "", "a\tb"],
    ],
  ],
  [
    "cells of Excel",
    "A4",
    { "text/html": EXCEL, "text/plain": "x" },
    "A4:D4",
    [["甲\n乙", "部分完成", 0.0977, "00123"]],
  ],
  ["cells of WPS", "A5", { "text/html": WPS, "text/plain": "x" }, "A5:D5", [["丙", "未完成", 0.5, "007"]]],
  ["a cell of Word", "A6", { "text/html": WORD, "text/plain": "x" }, "A6", [["一是招标流标；\n二是未验收。"]]],
  [
    "a table of a web page",
    "A7",
    { "text/html": "<table><tr><td rowspan=2>丁<td>已完成<tr><td>未完成</table>" },
    "A7:B8",
    [
      ["丁", "已完成"],
      ["", "未完成"],
    ],
  ],
  ["a paragraph", "A9", { "text/html": "<h1 style='color:red'>标题</h1>", "text/plain": "标题" }, "A9", [["标题"]]],
])(
  "%s gives cells its contents and leaves them their look; undo takes it back",
  async (_, cell, copied, range, values) => {
    const before = await clerk.values(FIELDS, range);
    await paste(cell, copied);
    await hold(range, values);
    expect(await saved()).toEqual(untouched);
    await press("ControlOrMeta+z");
    await hold(range, before);
    await press("ControlOrMeta+y");
    await hold(range, values);
    expect(await saved()).toEqual(untouched);
  },
);

it("brings formats where they are asked for", async () => {
  await paste("A10", { "text/html": WPS, "text/plain": "x" });
  await hold("A10:D10", [["丙", "未完成", 0.5, "007"]]);
  await workbench.page.locator("#grid .univer-fill-primary-600").click();
  await workbench.screenshot("paste-options");
  await workbench.page.getByRole("menuitemcheckbox", { name: "粘贴", exact: true }).click();
  await until("the formats", async () => JSON.stringify(await saved()).includes("FF00FF00"));
  await press("ControlOrMeta+z");
  await hold("A10:D10", [["", "", "", ""]]);
  expect(await saved()).toEqual(untouched);
});

it("comes as text into a cell that is being edited, with its line breaks and without its quotes", async () => {
  await paste("A11", { "text/plain": "" });
  await clerk.select(FIELDS, "A11");
  await workbench.page.keyboard.type("前");
  await workbench.page.evaluate(() =>
    navigator.clipboard.write([
      new ClipboardItem({
        "text/html": new Blob(["<b style='color:red'>一</b><br>二"], { type: "text/html" }),
        "text/plain": new Blob(['"一\n二"\r\n'], { type: "text/plain" }),
      }),
    ]),
  );
  await press("ControlOrMeta+v");
  await workbench.page.waitForTimeout(300);
  await press("Enter");
  await hold("A11", [["前一\n二"]]);
});

it("copies a cell of several lines so that it stays one cell elsewhere and here", async () => {
  await clerk.set(FIELDS, "A12:B12", [['甲\n"乙"', "已完成"]]);
  await clerk.select(FIELDS, "A12:B12");
  await press("ControlOrMeta+c");
  const text = (): Promise<string> => workbench.page.evaluate(() => navigator.clipboard.readText());
  // Not by waitForFunction, which takes any promise for true (Playwright 1.65.1).
  await until("the copy", async () => (await text()).includes("已完成"));
  expect(await text()).toBe('"甲\n""乙"""\t已完成');
  await clerk.select(FIELDS, "F1");
  await press("ControlOrMeta+v");
  await hold("F1:G1", [['甲\n"乙"', "已完成"]]);
});

it("says why nothing was pasted, and pastes nothing then", async () => {
  const pane = await workbench.pane();
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("H1:I1").merge();
      await context.sync();
    }),
  );
  await paste("H1", { "text/plain": "一\t二" });
  await workbench.page.locator(".message-bar.error", { hasText: "H1:I1" }).waitFor();
  expect(await clerk.values(FIELDS, "H1:I1")).toEqual([["", ""]]);
  await paste("H1", { "text/html": "<table><tr><td>一</td></tr></table>", "text/plain": "一" });
  await hold("H1", [["一"]]);
  await workbench.page.locator(".message-bar.error").waitFor({ state: "hidden" });
});

it("asks no other host for what the copied page mentions, and throws nothing", () => {
  expect(workbench.foreignRequests).toEqual([]);
  expect(workbench.errors).toEqual([]);
});
