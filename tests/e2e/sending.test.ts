import { readFile } from "node:fs/promises";
import { readWorkbook } from "../../src/spreadsheet/ooxml/readWorkbook";
import { workbookBytes } from "../../src/spreadsheet/ooxml/writeWorkbook";
import { filledTianhe, SHEETS } from "../support/forms/filledTianhe";
import { Clerk } from "./support/clerk";
import { WorkbenchPage } from "./support/workbenchPage";
import { bytesOf, openFile, projectRows } from "./support/workbookFile";

/** What a clerk does at the end: the file for sending. */
let workbench: WorkbenchPage;
let clerk: Clerk;

beforeAll(async () => {
  workbench = await WorkbenchPage.open({ query: { lang: "zh-CN" } });
  clerk = new Clerk(workbench);
  await openFile(workbench, [...workbookBytes(filledTianhe().data)], "天河.xlsx");
  await clerk.read(/98\.68/);
}, 180_000);
afterAll(() => workbench?.close());

describe("the file for sending", () => {
  it("offers the form and its goal table under a name of the form's own", async () => {
    const pane = await clerk.pane();
    await clerk.press("生成报送文件");
    const ticks = pane.getByRole("checkbox");
    await ticks.first().waitFor();
    expect(
      await ticks.evaluateAll((all) => all.map((each) => each.closest("label")?.innerText.split("\n")[0])),
    ).toEqual([SHEETS.formSheet, SHEETS.goalSheet]);
    expect(await pane.getByRole("textbox", { name: "文件名" }).inputValue()).toMatch(/_2023_.*自评表.*\.xlsx$/);
  });

  it("is downloaded, and holds the chosen sheets and nothing of ours", async () => {
    const [download] = await Promise.all([workbench.page.waitForEvent("download"), clerk.press("保存文件")]);
    await clerk.read("已生成。报送这个文件就可以了");
    expect(download.suggestedFilename()).toMatch(/^[^_]+_2023_.*自评表.*\.xlsx$/);
    const bytes = new Uint8Array(await readFile(await download.path()));
    const { data } = await readWorkbook(bytes);
    expect([data.sheets.map(({ name }) => name), data.names, data.customXml]).toEqual([
      [SHEETS.formSheet, SHEETS.goalSheet],
      [],
      [],
    ]);
    const [form] = data.sheets;
    const formulas = form!.cells.flatMap(({ formula }) => formula ?? []);
    expect(formulas.length).toBeGreaterThan(0);
    expect(formulas.join()).not.toMatch(/RUBRIC|!/);
    expect(form!.cells.map(({ value }) => value)).toContain(98.68);
    expect(form!.page?.headerFooter?.centerFooter).toMatch(/&P.*&N/);
    expect(await clerk.sheets()).toHaveLength(3);
  });

  it("opens as a workbook beside this one where that is wanted", async () => {
    const [opened] = await Promise.all([workbench.context.waitForEvent("page"), clerk.press("在新工作簿中打开")]);
    await opened.waitForFunction(() => window.workbench?.sheets().includes("自评表"));
    expect(await opened.evaluate(() => window.workbench.sheets())).toEqual([SHEETS.formSheet, SHEETS.goalSheet]);
    await opened.close();
  });

  it("goes back to the form", async () => {
    await clerk.press("返回");
    await clerk.read(/98\.68/);
    expect(workbench.errors).toEqual([]);
  });
});

describe("a finding that is true as it is", () => {
  it("is kept, and still kept when the saved workbook is opened again", async () => {
    const rows = projectRows.map((row) =>
      row.map((cell) => (cell === "" && row[2] === "培训人次" ? "因疫情延期。" : cell)),
    );
    await openFile(workbench, bytesOf({ 自评表: rows }), "项目.xlsx");
    await clerk.press("情况属实，保留");
    await (await clerk.pane()).getByRole("textbox", { name: /^一句话说明/ }).fill("已与合同核对");
    await clerk.press("保留");
    await (await clerk.read("已核实（1）")).click();
    const saved = await workbench.page.evaluate(async () => [...(await window.workbench.save())]);
    // Let go here: what is kept after that comes from the file.
    await clerk.press("取消保留");
    await (await clerk.pane()).getByText("已核实（1）").waitFor({ state: "detached" });
    await openFile(workbench, saved, "项目.xlsx");
    await (await clerk.read("已核实（1）")).click();
    await clerk.read("说明：已与合同核对");
    expect(workbench.errors).toEqual([]);
  });
});
