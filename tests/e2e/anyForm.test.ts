import { unzipSync } from "fflate";
import { makePack } from "../../src/form/makePack";
import { recognise } from "../../src/form/recognise";
import type { Rubric } from "../../src/rubric/rubric";
import { gridOf } from "../taskpane/support/smallForm";
import { Clerk } from "./support/clerk";
import { WorkbenchPage } from "./support/workbenchPage";
import { bytesOf, openFile, projectRows, type Rows } from "./support/workbookFile";

/** Forms that the add-in did not insert: found, corrected, kept with the workbook; and files that are not open in Excel. */
/** The last heading says nothing about what stands below it. */
const oddRows: Rows = projectRows.map((row, index) => (index === 1 ? [...row.slice(0, 7), "情况"] : row));

function packOf(rows: Rows): Rubric {
  const form = recognise(gridOf("自评", rows));
  if (!form) throw new Error("the form is not recognised");
  return makePack(form);
}

let workbench: WorkbenchPage;
let clerk: Clerk;

beforeAll(async () => {
  workbench = await WorkbenchPage.open({ query: { lang: "zh-CN" } });
  clerk = new Clerk(workbench);
}, 120_000);
afterAll(() => workbench?.close());

const open = (bytes: readonly number[], name: string) => openFile(workbench, bytes, name);
const column = async (heading: string) => (await clerk.pane()).getByRole("combobox", { name: `“${heading}”是什么` });
const unfold = async () => {
  const summary = await clerk.read(/把握/);
  if (!(await summary.evaluate((each) => each.closest("details")?.open))) await summary.click();
};

describe("a workbook of somebody else", () => {
  it("shows each of its forms, and lets choose", async () => {
    await open(
      bytesOf({ 说明: [["填表说明"]], 培训: projectRows, 两张: [...projectRows, [], ...oddRows] }),
      "别人的.xlsx",
    );
    const choice = (await clerk.pane()).getByRole("combobox", { name: "检查哪张表（共 3 张）" });
    await choice.waitFor();
    expect(await choice.locator("option").allInnerTexts()).toEqual([
      "培训",
      "两张：项目支出绩效自评表",
      "两张：项目支出绩效自评表",
    ]);
    expect((await clerk.findings()).join("\n")).toMatch(/培训人次[\s\S]*没有写扣分原因[\s\S]*H3/);
    await choice.selectOption({ index: 2 });
    await clerk.read(/H10|G10/);
    expect(await workbench.page.evaluate(() => window.workbench.sheets())).toContain("两张");
  });

  it("says what each column was taken for, and leads to it", async () => {
    await open(bytesOf({ 培训: oddRows }), "培训.xlsx");
    await unfold();
    expect(await (await column("得分")).inputValue()).toContain("score");
    await clerk.press("得分");
    await workbench.screenshot("any-form-columns");
  });

  it("takes a correction in two clicks, and keeps it with the workbook", async () => {
    await (await column("情况")).selectOption({ label: "扣分说明" });
    await clerk.read("已更正");
    expect((await clerk.findings()).join("\n")).toMatch(/培训人次[\s\S]*没有写扣分原因[\s\S]*H3/);
    const saved = await workbench.page.evaluate(async () => [...(await window.workbench.save())]);
    await open(bytesOf({ 空白: [["一"]] }), "空白.xlsx");
    await clerk.read("插入评分表");
    await open(saved, "培训.xlsx");
    await unfold();
    await clerk.read("已更正");
    expect((await clerk.findings()).join("\n")).toMatch(/没有写扣分原因/);
  });

  it("takes it back", async () => {
    await clerk.press("恢复自动识别");
    await (await clerk.pane()).getByText("已更正").waitFor({ state: "hidden" });
    const saved = await workbench.page.evaluate(async () => [...(await window.workbench.save())]);
    expect(Object.keys(unzipSync(Uint8Array.from(saved))).filter((part) => part.startsWith("customXml/"))).toEqual([]);
  });
});

describe("a form whose scores stand under an unusual heading", () => {
  it("is one as soon as the user says where the scores are", async () => {
    const unusual = projectRows.map((row, index) =>
      index === 1 ? [...row.slice(0, 6), "评定", ...row.slice(7)] : row,
    );
    await open(bytesOf({ 培训: unusual }), "培训.xlsx");
    await clerk.press("检查当前工作表");
    await clerk.read("哪一列是得分？");
    await workbench.screenshot("any-form-which-scores");
    await (await column("评定")).selectOption({ label: "得分" });
    expect((await clerk.findings()).join("\n")).toMatch(/培训人次[\s\S]*没有写扣分原因[\s\S]*H3/);
  });
});

describe("a rubric pack from a file", () => {
  const packFile = (text: string) => ({
    name: "评分表包.json",
    mimeType: "application/json",
    buffer: Buffer.from(text),
  });
  const openPack = async (text: string) =>
    (await clerk.pane())
      .locator(".field", { hasText: "选择评分表" })
      .locator("input[type=file][accept='.json']")
      .setInputFiles(packFile(text));

  it("is inserted like one that ships", async () => {
    await open(bytesOf({ 空白: [["一"]] }), "空白.xlsx");
    await clerk.read("插入评分表");
    await openPack(JSON.stringify(packOf(projectRows)));
    const pane = await clerk.pane();
    await pane.locator(".pack-card", { hasText: "项目支出绩效自评表" }).first().waitFor();
    await clerk.press("插入评分表");
    await clerk.read("评分表已插入");
    await clerk.read(/0\/3 行/);
    await workbench.screenshot("any-form-pack");
  });

  it("is refused where it is none, with the place that is wrong", async () => {
    await openPack(`{"id": 1}`);
    expect(await clerk.problem()).toMatch(/不是可以用的评分表包/);
  });
});

describe("files that are not open", () => {
  it("are checked one by one, bad ones too, and the pane stays free", async () => {
    await open(bytesOf({ 空白: [["一"]] }), "空白.xlsx");
    await clerk.read("插入评分表");
    const file = (name: string, bytes: readonly number[]) => ({
      name,
      mimeType: "application/octet-stream",
      buffer: Buffer.from(bytes),
    });
    const good = bytesOf({ 培训: projectRows });
    await (
      await clerk.pane()
    )
      .locator("input[type=file][multiple]")
      .first()
      .setInputFiles([
        file("培训.xlsx", good),
        file("半截.xlsx", good.slice(0, good.length / 2)),
        file("名单.csv", [...Buffer.from("姓名,科室\n甲,财务")]),
      ]);
    const pane = await clerk.pane();
    const row = (name: string) => pane.locator("table.register tbody tr", { hasText: name });
    await row("名单.csv").getByText("没有找到自评表").waitFor();
    expect(await row("半截.xlsx").innerText()).toMatch(/文件不完整或已损坏/);
    await workbench.screenshot("any-form-files");
    await row("培训.xlsx").getByRole("button").click();
    expect(await pane.getByRole("region", { name: "培训.xlsx" }).innerText()).toMatch(/培训人次.*\n?.*培训 H3/);
    await clerk.press("复制问题");
    await clerk.read("已复制");
    await clerk.press("回到台账");
    await clerk.press("返回");
    await clerk.read("插入评分表");
  });
});

it("asked no other host for anything, and nothing failed unseen", () => {
  expect(workbench.foreignRequests).toEqual([]);
  expect(workbench.errors).toEqual([]);
});
