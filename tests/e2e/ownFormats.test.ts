import { strFromU8, unzipSync } from "fflate";
import { readWorkbook } from "../../src/spreadsheet/ooxml/readWorkbook";
import type { CellStyleData } from "../../src/spreadsheet/ooxml/workbookData";
import { richParts } from "../spreadsheet/ooxml/fixtures/richParts";
import { richWorkbook } from "../spreadsheet/ooxml/fixtures/richWorkbook";
import { Clerk } from "./support/clerk";
import { WorkbenchPage } from "./support/workbenchPage";
import { bytesOf, openFile, projectRows } from "./support/workbookFile";

let workbench: WorkbenchPage;
let clerk: Clerk;

beforeAll(async () => {
  workbench = await WorkbenchPage.open({ query: { lang: "zh-CN" } });
  clerk = new Clerk(workbench);
}, 120_000);
afterAll(() => workbench?.close());

const save = async (): Promise<Uint8Array> =>
  new Uint8Array(await workbench.page.evaluate(async () => [...(await window.workbench.save())]));

/** What each cell of a sheet has for its own look. */
async function looks(bytes: Uint8Array, name: string): Promise<Record<string, CellStyleData>> {
  const { data } = await readWorkbook(bytes);
  const { cells } = data.sheets.find((sheet) => sheet.name === name)!;
  return Object.fromEntries(
    cells.flatMap(({ row, column, style }) => (style === undefined ? [] : [[`${row},${column}`, data.styles[style]!]])),
  );
}

const compact = (xml: string): string => xml.replace(/>\s+</g, "><");
const part = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name]!, true);

/** The rich workbook with rules that apply to every cell: both of its looks, a colour, a bold font and a line. */
function withRulesThatApply(): Uint8Array {
  const sheet = "xl/worksheets/sheet1.xml";
  const rule = (dxf: number, priority: number): string =>
    `<cfRule type="expression" dxfId="${dxf}" priority="${priority}"><formula>ROW()&gt;0</formula></cfRule>`;
  const rules = `<conditionalFormatting sqref="A1:F12">${rule(0, 8)}${rule(1, 9)}</conditionalFormatting>`;
  // Formulas of the add-in that stand at #NAME? are computed anew by it, which is another matter.
  const text = String(richParts[sheet])
    .replace(/<f>\[2]![^<]*<\/f><v>#NAME\?/, "<v>#N/A")
    .replace("<dataValidations", `${rules}<dataValidations`);
  return richWorkbook({ [sheet]: text });
}

describe("a file with conditional formats that apply", () => {
  const bytes = withRulesThatApply();

  it("keeps everything when it is opened and saved, as without a screen", async () => {
    await openFile(workbench, [...bytes], "规则.xlsx");
    await clerk.settled();
    const saved = await save();
    const names = Object.keys(unzipSync(bytes));
    expect(Object.keys(unzipSync(saved)).sort()).toEqual(names.sort());
    const differing = names.filter((name) => part(saved, name) !== part(bytes, name));
    expect(differing.filter((name) => !/worksheets\/sheet|workbook\.xml$/.test(name))).toEqual([]);
    // Results and the heights of rows that fit their text may be reckoned anew on a screen.
    // Priorities of rules are counted from 1; their order is the same.
    const sheet = (file: Uint8Array): string =>
      compact(part(file, "xl/worksheets/sheet1.xml")).replace(/ priority="\d+"/g, "");
    const sections = (file: Uint8Array, name: string): string[] =>
      sheet(file).match(new RegExp(`<${name}[ >].*?</${name}>|<${name} [^>]*/>`, "gs")) ?? [];
    for (const name of [
      "conditionalFormatting",
      "mergeCells",
      "dataValidations",
      "pageSetup",
      "headerFooter",
      "extLst",
    ])
      expect([name, sections(saved, name)]).toEqual([name, sections(bytes, name)]);
    const styled = (file: Uint8Array): string[] => sheet(file).match(/<c r="[A-Z]+\d+"(?: s="\d+")?/g) ?? [];
    expect(styled(saved)).toEqual(styled(bytes));
  });

  it("keeps everything but the cell that is changed", async () => {
    await openFile(workbench, [...bytes], "规则.xlsx");
    await clerk.set("测算 底稿", "B1", [[5]]);
    await clerk.settled();
    const saved = await save();
    const names = Object.keys(unzipSync(bytes)).filter((name) => !/worksheets\/sheet|workbook\.xml$/.test(name));
    expect(names.filter((name) => part(saved, name) !== part(bytes, name))).toEqual([]);
    expect(await looks(saved, "自评表")).toEqual(await looks(bytes, "自评表"));
  });
});

describe("marks", () => {
  it("leave no trace, though the file is saved and opened between marking and clearing", async () => {
    const original = bytesOf({ 自评表: projectRows });
    await openFile(workbench, original, "项目.xlsx");
    await clerk.read("培训人次");
    const before = await save();
    await clerk.press("标记问题");
    await clerk.read("问题已在表格里标记");
    await clerk.settled();
    const marked = await save();
    expect(await looks(marked, "自评表")).toEqual(await looks(before, "自评表"));
    expect(part(marked, "xl/worksheets/sheet1.xml")).toContain("<conditionalFormatting");
    await openFile(workbench, [...marked], "项目.xlsx");
    await clerk.read("培训人次");
    await clerk.press("清除标记");
    await (await clerk.pane()).getByRole("button", { name: "标记问题", exact: true }).waitFor();
    await clerk.settled();
    const cleared = await save();
    expect(part(cleared, "xl/worksheets/sheet1.xml")).not.toContain("<conditionalFormatting");
    expect(await looks(cleared, "自评表")).toEqual(await looks(before, "自评表"));
  });
});

describe("an inserted form", () => {
  it("is saved with its own look while a deduction has its colours, and after rows and texts were added to it", async () => {
    await workbench.goto({ lang: "zh-CN" });
    await clerk.press("插入评分表");
    await clerk.read("评分表已插入");
    await clerk.settled();
    const own = await looks(await save(), "自评表");
    await clerk.set("自评表", "I33", [[0.5]]);
    await clerk.settled();
    expect(await looks(await save(), "自评表")).toEqual(own);
    // Typing over a cell that shows a rule's look does not make it the cell's own.
    await clerk.type("自评表", "J33", "因材料不全扣分");
    await clerk.settled();
    expect(await looks(await save(), "自评表")).toEqual(own);
  });
});
