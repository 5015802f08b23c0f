import { readFileSync } from "node:fs";
import { readWorkbook } from "../../src/spreadsheet/ooxml/readWorkbook";
import { inRoot } from "../../tools/build/places";
import { dressed } from "../form/template/dressed";
import { Clerk } from "./support/clerk";
import { WorkbenchPage } from "./support/workbenchPage";

let workbench: WorkbenchPage;
let clerk: Clerk;

beforeAll(async () => {
  workbench = await WorkbenchPage.open({ query: { lang: "zh-CN" } });
  clerk = new Clerk(workbench);
}, 120_000);
afterAll(() => workbench?.close());

const official = async (): Promise<Buffer> =>
  Buffer.from(await dressed(new Uint8Array(readFileSync(inRoot("tests/cases/ministry-project/workbook.xlsx")))));

const NAME = "某市项目支出自评表";

it("makes a template of last year's official file, and next year's form of the template, without a file edited by hand", async () => {
  const pane = await clerk.pane();
  const file = { name: "2023年官方表.xlsx", mimeType: "application/octet-stream", buffer: await official() };
  await pane.getByRole("button", { name: "用我的表做模板" }).waitFor();
  await pane.locator("input[type=file][accept*='.xlsm']").first().setInputFiles(file);
  const name = pane.getByRole("textbox", { name: "模板名称（必填）" });
  await name.fill("");
  expect(await pane.getByRole("button", { name: "保存模板" }).getAttribute("aria-disabled")).toBe("true");
  await name.fill(NAME);
  // A note that the office printed among the results stays: its tick goes.
  await pane.getByText("完成值（8）", { exact: true }).click();
  await pane.getByRole("checkbox", { name: "F19 有所提升" }).uncheck();
  await pane.getByText("改文字、分值和打分办法（8 行）").click();
  await pane.getByRole("textbox", { name: "目标值 E16" }).fill("2026年10月底前");
  await pane
    .getByRole("region", { name: /^模板预览/ })
    .getByText("2026年10月底前")
    .waitFor();
  // One line is scored by bands of its result.
  await pane.getByRole("combobox", { name: "得分怎么来（H15）" }).selectOption({ label: "按分档打分" });
  const bands = { "第 1 档界线（%）": "95", "第 2 档界线（%）": "８０", "第 2 档得分": "1.5" };
  for (const [label, text] of Object.entries(bands)) await pane.getByRole("textbox", { name: label }).fill(text);
  await pane.getByText("→ 1.5 分（满分 10）").waitFor();
  await pane.getByRole("button", { name: "保存模板" }).click();
  await clerk.read(`已保存模板“${NAME}”（第 1 版）`);

  await pane.getByLabel("年度").fill("2026");
  await pane.getByLabel("单位名称").fill("某市疾控中心");
  await clerk.press("插入评分表");
  await clerk.read("评分表已插入");
  const sheet = "项目支出绩效自评表";
  expect(await clerk.sheets()).toContain(sheet);
  expect([await clerk.values(sheet, "A2"), await clerk.values(sheet, "G4")]).toEqual([
    [["（2026年度）"]],
    [["某市疾控中心"]],
  ]);
  expect(await clerk.values(sheet, "E16:H16")).toEqual([["2026年10月底前", "", 10, ""]]);
  expect(await clerk.values(sheet, "F19")).toEqual([["有所提升"]]);

  await clerk.set(sheet, "D3", [["基层卫生服务能力提升项目"]]);
  await clerk.set(sheet, "D4", [["某市卫生健康局"]]);
  await clerk.set(sheet, "D6:F6", [[120, 110, 110]]);
  await clerk.set(sheet, "H6:I6", [["100%", 10]]);
  await clerk.set(sheet, "B11", [["培训乡村医生。"]]);
  await clerk.set(sheet, "F11", [["培训乡村医生420人。"]]);
  const results = ["420人", "60台", "96.2%", "2026年10月20日", "1400元", "93%", "有所提升", "92%"];
  await clerk.set(
    sheet,
    "F13:F20",
    results.map((result) => [result]),
  );
  // The rule computes what its bands say.
  await clerk.set(sheet, "F15", [[0.87]]);
  await clerk.settled();
  expect(await clerk.values(sheet, "H15")).toEqual([[1.5]]);
  await clerk.set(sheet, "F15", [[0.962]]);
  await clerk.settled();
  expect(await clerk.values(sheet, "H15")).toEqual([[10]]);
  await clerk.set(sheet, "H13:H14", [[15], [10]]);
  await clerk.set(sheet, "H16:H19", [[10], [5], [15], [15]]);
  await clerk.set(sheet, "H21", [[100]]);
  await clerk.settled();
  // The last score is typed, key by key, and the check follows.
  await clerk.type(sheet, "H20", "9");
  await pane.locator(".finding-button", { hasText: "低于分值" }).first().waitFor();
  await clerk.type(sheet, "H20", "10");
  await pane.locator(".finding-button", { hasText: "低于分值" }).waitFor({ state: "detached" });

  const saved = new Uint8Array(await workbench.page.evaluate(async () => [...(await window.workbench.save())]));
  const { data } = await readWorkbook(saved);
  const original = (await readWorkbook(new Uint8Array(await official()))).data;
  const [made, was] = [data, original].map(({ sheets }) => sheets.find((one) => one.name === sheet));
  expect(made?.merges).toEqual(was?.merges);
  expect(made?.page).toMatchObject(was?.page ?? {});
  expect(made?.columnWidths).toMatchObject(was?.columnWidths ?? {});
  expect(workbench.errors).toEqual([]);
  expect(workbench.foreignRequests).toEqual([]);
}, 240_000);

it("keeps the template for the next time the pane opens, and forgets it when it is told to", async () => {
  await workbench.goto({ lang: "zh-CN" });
  const pane = await clerk.pane();
  await pane.getByText(NAME, { exact: true }).first().waitFor();
  await pane.getByText("我的模板", { exact: true }).first().click();
  const download = workbench.page.waitForEvent("download");
  await pane.getByRole("button", { name: `导出模板 ${NAME}` }).click();
  const path = await (await download).path();
  const exported = JSON.parse(readFileSync(path, "utf8")) as { name: Record<string, string>; layout?: unknown };
  expect([exported.name["zh-CN"], typeof exported.layout]).toEqual([NAME, "object"]);
  await pane.getByRole("button", { name: `删除模板 ${NAME}` }).click();
  await pane.getByText(NAME, { exact: true }).first().waitFor({ state: "detached" });
}, 120_000);
