import { readWorkbook } from "../../src/spreadsheet/ooxml/readWorkbook";
import type { CellData, WorkbookData } from "../../src/spreadsheet/ooxml/workbookData";
import { writeWorkbook } from "../../src/spreadsheet/ooxml/writeWorkbook";
import { Clerk } from "./support/clerk";
import { openFile } from "./support/workbookFile";
import { WorkbenchPage } from "./support/workbenchPage";

const SHEET = "Sheet1";
const RED = { fontName: "宋体", fontSize: 9, fontColor: "#FF0000", bold: true } as const;
const BLUE = { fontName: "黑体", fontSize: 12, fontColor: "#0000FF", underline: true } as const;

/** `B2` to `B5`: several fonts and lines, one font that is not the cell's, parts that are the cell's own, and plain text. */
const TEXTS: readonly Pick<CellData, "value" | "runs" | "style">[] = [
  {
    value: "扣分原因：流标。\n下一步提前编制采购计划。",
    runs: [{ start: 0, font: RED }, { start: 5 }, { start: 9, font: BLUE }],
  },
  { value: "全红的一行", runs: [{ start: 0, font: RED }] },
  {
    value: "粗字里的细字",
    runs: [{ start: 0 }, { start: 4, font: { ...BLUE, bold: true, script: "superscript" } }],
    style: 0,
  },
  { value: "平常的字" },
];

const BOOK: WorkbookData = {
  sheets: [
    {
      name: SHEET,
      visibility: "Visible",
      gridlines: true,
      cells: TEXTS.map((text, index) => ({ row: index + 1, column: 1, ...text })),
      merges: [],
      columnWidths: { 1: 200 },
      rowHeights: {},
      hiddenRows: [],
      hiddenColumns: [],
      validations: [],
      conditionalFormats: [],
    },
  ],
  styles: [{ bold: true, fontSize: 14 }],
  names: [],
  customXml: [],
  structureProtected: false,
  activeSheet: SHEET,
};

let workbench: WorkbenchPage;
let clerk: Clerk;

beforeAll(async () => {
  workbench = await WorkbenchPage.open({ query: { lang: "zh-CN" } });
  clerk = new Clerk(workbench);
}, 120_000);
afterAll(() => workbench?.close());

beforeEach(async () => {
  await openFile(workbench, [...(await writeWorkbook(BOOK))], "自评表.xlsx");
  await clerk.settled();
});

/** The texts with their fonts as a saved file has them. */
async function saved(): Promise<readonly Pick<CellData, "value" | "runs">[]> {
  const bytes = new Uint8Array(await workbench.page.evaluate(async () => [...(await window.workbench.save())]));
  const { cells } = (await readWorkbook(bytes)).data.sheets[0]!;
  return TEXTS.map((_, index) => {
    const cell = cells.find(({ row, column }) => row === index + 1 && column === 1);
    return { value: cell?.value ?? null, ...(cell?.runs === undefined ? {} : { runs: cell.runs }) };
  });
}

const AT_FIRST = TEXTS.map(({ value, runs }) => ({ value, ...(runs === undefined ? {} : { runs }) }));

async function whenEditing(editing: boolean): Promise<void> {
  await workbench.page.waitForFunction((wanted) => window.workbench.editing === wanted, editing);
}

async function edit(address: string, keys: () => Promise<void>): Promise<void> {
  await clerk.select(SHEET, address);
  await workbench.page.keyboard.press("F2");
  await whenEditing(true);
  await keys();
  await whenEditing(false);
}

const press = (key: string) => (): Promise<void> => workbench.page.keyboard.press(key);
const typed = (text: string) => async (): Promise<void> => {
  await workbench.page.keyboard.press("End");
  await workbench.page.keyboard.type(text);
  await workbench.page.keyboard.press("Enter");
};

test("editors that are opened and left change nothing", async () => {
  for (const address of ["B2", "B3", "B4", "B5"])
    for (const key of ["Enter", "Tab", "Escape"]) await edit(address, press(key));
  expect(await saved()).toEqual(AT_FIRST);
  await workbench.page.keyboard.press("ControlOrMeta+z");
  expect(await saved()).toEqual(AT_FIRST);
});

test("what is typed at the end has the font before it, and the rest of the text keeps its own", async () => {
  for (const address of ["B2", "B3", "B4", "B5"]) await edit(address, typed("x"));
  const now = await saved();
  expect(now.map(({ value }) => value)).toEqual(AT_FIRST.map(({ value }) => `${String(value)}x`));
  // A text that has one font only may have it as its cell's.
  const fontOf = (index: number) => now[index]?.runs;
  expect([fontOf(0), fontOf(2), fontOf(3)]).toEqual([AT_FIRST[0]?.runs, AT_FIRST[2]?.runs, undefined]);
  const bytes = new Uint8Array(await workbench.page.evaluate(async () => [...(await window.workbench.save())]));
  const { data } = await readWorkbook(bytes);
  const whole = data.sheets[0]?.cells.find(({ row, column }) => row === 2 && column === 1);
  expect(whole?.runs?.[0]?.font ?? data.styles[whole?.style ?? -1]).toMatchObject(RED);
  for (let step = 0; step < 4; step++) await workbench.page.keyboard.press("ControlOrMeta+z");
  await clerk.settled();
  expect(await saved()).toEqual(AT_FIRST);
  for (let step = 0; step < 4; step++) await workbench.page.keyboard.press("ControlOrMeta+y");
  await clerk.settled();
  expect(await saved()).toEqual(now);
});

test("a text that is typed over another has one font, and undo gives back the others", async () => {
  await clerk.select(SHEET, "B2");
  await workbench.page.keyboard.type("new");
  await workbench.page.keyboard.press("Enter");
  await whenEditing(false);
  const [first, ...others] = await saved();
  expect(first?.value).toBe("new");
  expect(first?.runs?.length ?? 0).toBeLessThanOrEqual(1);
  expect(others).toEqual(AT_FIRST.slice(1));
  await workbench.page.keyboard.press("ControlOrMeta+z");
  await clerk.settled();
  expect(await saved()).toEqual(AT_FIRST);
});
