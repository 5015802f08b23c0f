import { copyFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { cellAddress } from "../../src/spreadsheet/address";
import { readWorkbook } from "../../src/spreadsheet/ooxml/readWorkbook";
import type { CellData, CellValue, SheetData, WorkbookData } from "../../src/spreadsheet/ooxml/workbookData";
import { inRoot } from "../../tools/build/places";
import { dressed } from "../form/template/dressed";
import { rubric, testFolder, type Run } from "./support/rubric";

jest.setTimeout(120_000);

const folder = testFolder();
const inFolder = (name: string): string => path.join(folder, name);

const SHEET = "项目支出绩效自评表";

interface OpenedSheet {
  readonly sheet: SheetData;
  readonly styles: WorkbookData["styles"];
}

async function opened(file: string): Promise<OpenedSheet> {
  const { data } = await readWorkbook(new Uint8Array(readFileSync(inFolder(file))));
  const sheet = data.sheets.find(({ name }) => name === SHEET);
  if (!sheet) throw new Error(`${file} has no such sheet`);
  return { sheet, styles: data.styles };
}

const byAddress = <Told>({ sheet }: OpenedSheet, tell: (cell: CellData) => Told): Readonly<Record<string, Told>> =>
  Object.fromEntries(sheet.cells.map((cell) => [cellAddress(cell.row, cell.column), tell(cell)]));

const valuesOf = (file: OpenedSheet): Readonly<Record<string, CellValue>> => byAddress(file, ({ value }) => value);

/** What stands otherwise than in the official file, by address. */
function changes(before: OpenedSheet, after: OpenedSheet): Readonly<Record<string, CellValue | undefined>> {
  const [was, is] = [valuesOf(before), valuesOf(after)];
  const addresses = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  return Object.fromEntries(addresses.filter((at) => was[at] !== is[at]).map((at) => [at, is[at]]));
}

/** What a run that wrote its file says besides that. */
function toldBy({ status, stderr }: Run): readonly string[] {
  const lines = stderr.trimEnd().split("\n");
  expect([status, /\.xlsx/.test(lines.at(-1) ?? "")]).toEqual([0, true]);
  return lines.slice(0, -1);
}

let official: OpenedSheet;
let made: Run;

beforeAll(async () => {
  const drawn = new Uint8Array(readFileSync(inRoot("tests/cases/ministry-project/workbook.xlsx")));
  writeFileSync(inFolder("2023.xlsx"), await dressed(drawn));
  official = await opened("2023.xlsx");
  made = rubric(folder, "pack", "2023.xlsx", "-o", "my.rubric.json");
});

test("a pack is made of the official file, and says what it empties", () => {
  expect({ status: made.status, stdout: made.stdout }).toEqual({ status: 0, stdout: "" });
  expect(made.stderr).toMatch(/C3, C4, G4/);
  const pack = JSON.parse(readFileSync(inFolder("my.rubric.json"), "utf8")) as object;
  expect(pack).toMatchObject({ $schema: "pack-file.schema.json", layout: { sheet: SHEET, year: 2023 } });
});

test("the form of the pack is the official sheet without its entries, look by look", async () => {
  expect(toldBy(rubric(folder, "new", "my.rubric.json", "-o", "again.xlsx"))).toEqual([]);
  const again = await opened("again.xlsx");
  const looks =
    ({ styles }: OpenedSheet) =>
    (cell: CellData) =>
      cell.style !== undefined && styles[cell.style];
  expect(byAddress(again, looks(again))).toEqual(byAddress(official, looks(official)));
  const { cells: _, ...rest } = official.sheet;
  expect(again.sheet).toMatchObject(rest);
  const changed = changes(official, again);
  expect(new Set(Object.values(changed))).toEqual(new Set([null]));
  expect(Object.keys(changed).sort()).toMatchInlineSnapshot(`
    [
      "B11",
      "C3",
      "C4",
      "D6",
      "D7",
      "D8",
      "D9",
      "E6",
      "E7",
      "E8",
      "E9",
      "F11",
      "F13",
      "F14",
      "F15",
      "F16",
      "F17",
      "F18",
      "F19",
      "F20",
      "F6",
      "F7",
      "F8",
      "F9",
      "G4",
      "H13",
      "H14",
      "H15",
      "H16",
      "H17",
      "H18",
      "H19",
      "H20",
      "H21",
      "H6",
      "H7",
      "H8",
      "I17",
      "I6",
    ]
  `);
});

test("year and unit are filled in, and lines that name last year are told", async () => {
  const options = ["--year", "2026", "--unit", "某镇卫生院"];
  const told = toldBy(rubric(folder, "new", "my.rubric.json", "-o", "2026.xlsx", ...options));
  expect(told).toEqual([expect.stringContaining("设备到位时间")]);
  const form = await opened("2026.xlsx");
  expect(changes(await opened("again.xlsx"), form)).toEqual({ A2: "（2026年度）", G4: "某镇卫生院" });
  expect(toldBy(rubric(folder, "new", "my.rubric.json", "-o", "same.xlsx", "--year", "2023"))).toEqual([]);
});

test("a form that asks for no unit says that none was filled in", () => {
  copyFileSync(inRoot("tests/cases/levels-scored/workbook.xlsx"), inFolder("bare.xlsx"));
  expect(rubric(folder, "pack", "bare.xlsx", "-o", "bare.rubric.json").status).toBe(0);
  const unit = ["--unit", "某镇卫生院", "--lang", "en"];
  const told = toldBy(rubric(folder, "new", "bare.rubric.json", "-o", "bare-new.xlsx", ...unit));
  expect(told).toEqual([expect.stringContaining("--unit")]);
});

test("entries are filled in, their cells keep their looks, and the form is known as the pack's", async () => {
  const entries = {
    fields: { 项目名称: "巡诊设备更新", unit: "某镇卫生院" },
    lines: [
      { name: "指标1：培训乡村医生人数", actual: "430人", score: 15 },
      { name: "指标2：配发巡诊设备数", actual: "60台", score: 10 },
      { name: "没有这一行", score: 1 },
    ],
    total: 25,
  };
  writeFileSync(inFolder("entries.json"), JSON.stringify(entries));
  const filled = rubric(folder, "new", "my.rubric.json", "-o", "filled.xlsx", "--filled", "entries.json");
  expect(toldBy(filled)).toEqual([expect.stringContaining("没有这一行")]);
  const form = await opened("filled.xlsx");
  expect(changes(await opened("again.xlsx"), form)).toEqual({
    C3: "巡诊设备更新",
    G4: "某镇卫生院",
    F13: "430人",
    H13: 15,
    F14: "60台",
    H14: 10,
    H21: 25,
  });
  const looks = (one: OpenedSheet) => byAddress(one, ({ style }) => style !== undefined && one.styles[style]);
  expect(looks(form)).toEqual(looks(official));
  const { id } = JSON.parse(readFileSync(inFolder("my.rubric.json"), "utf8")) as { id: string };
  const { stdout } = rubric(folder, "check", "filled.xlsx", "--format", "json");
  const { files } = JSON.parse(stdout) as { files: { forms: { pack: string | null }[] }[] };
  expect(files[0]?.forms.map(({ pack }) => pack)).toEqual([id]);
});

test("a pack whose sheet is no file is told, and nothing is written", () => {
  const pack = JSON.parse(readFileSync(inFolder("my.rubric.json"), "utf8")) as { layout: object };
  writeFileSync(inFolder("broken.json"), JSON.stringify({ ...pack, layout: { ...pack.layout, file: "bm8gZmlsZQ==" } }));
  const { status, stderr } = rubric(folder, "new", "broken.json", "-o", "x.xlsx");
  expect(status).toBe(2);
  expect(stderr).toMatch(/broken\.json[^]*layout\.file/);
  expect(existsSync(inFolder("x.xlsx"))).toBe(false);
});

test("scores that a pack computes by rules are the add-in's formulas where they are asked for; where there are none that is told", async () => {
  expect(toldBy(rubric(folder, "new", "my.rubric.json", "--formulas", "addin", "-o", "plain.xlsx"))).toEqual([
    expect.stringContaining("--formulas addin"),
  ]);
  const text = readFileSync(inFolder("my.rubric.json"), "utf8");
  const pack = JSON.parse(text) as { layout: { lines: readonly { id: string; score: string }[] } };
  const { id } = pack.layout.lines.find(({ score }) => score === "H15") ?? { id: "" };
  const rule = { kind: "ratio", value: { kind: "cell", cell: "F", holds: "share" } };
  writeFileSync(
    inFolder("ruled.rubric.json"),
    text.replace(`"id": "${id}",`, `"id": "${id}", "rule": ${JSON.stringify(rule)},`),
  );
  const formulas = ["addin", "native"].map(async (kind) => {
    expect(toldBy(rubric(folder, "new", "ruled.rubric.json", "--formulas", kind, "-o", `${kind}.xlsx`))).toEqual([]);
    return byAddress(await opened(`${kind}.xlsx`), ({ formula }) => formula ?? "")["H15"];
  });
  const [addin, native] = await Promise.all(formulas);
  expect(addin).toContain("RUBRIC.SCORE_RATIO(F15,");
  expect(native).toMatch(/^=IF\(ISNUMBER\(F15\)/);
  expect(native).not.toContain("RUBRIC");
});
