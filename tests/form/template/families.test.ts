import { unzipSync, strFromU8 } from "fflate";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { Form } from "../../../src/form/form";
import { makeTemplate } from "../../../src/form/template/makeTemplate";
import { layoutBytes, openLayout } from "../../../src/form/template/openLayout";
import { templateSheets } from "../../../src/form/template/templateSheets";
import { readPack } from "../../../src/packs/readPack";
import type { Rubric } from "../../../src/rubric/rubric";
import { cellAddress } from "../../../src/spreadsheet/address";
import { readWorkbook } from "../../../src/spreadsheet/ooxml/readWorkbook";
import type { CellData, SheetData, WorkbookData } from "../../../src/spreadsheet/ooxml/workbookData";
import { templateSource } from "../../../src/workbookFiles/template/templateSource";
import { families } from "../../support/cases/familyCase";
import { dressed } from "./dressed";

const known = { packs: [] };

const sheetOf = ({ sheets }: WorkbookData, name: string): SheetData => {
  const sheet = sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};

/** Every cell with what it shows and how, by address; results of formulas are computed again by whoever opens the file. */
const cellsOf = ({ styles }: WorkbookData, { cells }: SheetData): Map<string, unknown> =>
  new Map(
    cells.map((cell: CellData) => {
      const { row, column, style, value, ...rest } = cell;
      const look = style === undefined ? undefined : styles[style];
      return [cellAddress(row, column), { ...rest, look, ...(rest.formula === undefined && { value }) }];
    }),
  );

/** Jest compares deep objects slowly: it is asked only where they differ, to say in what. */
function expectSame(got: unknown, wanted: unknown): void {
  if (!isDeepStrictEqual(got, wanted)) expect(got).toEqual(wanted);
}

/** An .xlsx file is read by the parts that templates keep; what else a reader of all formats finds is not asked. */
const unasked = { name: "表.xlsx", grids: [], corrections: [], confirmations: [], packs: [], packProblems: [] };

const partsOf = (bytes: Uint8Array): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

/** The sections of a sheet's part that say how it looks, as they are spelled. */
const looksIn = (part: string): readonly string[] =>
  [
    "sheetPr",
    "sheetFormatPr",
    "cols",
    "mergeCells",
    "conditionalFormatting",
    "dataValidations",
    "printOptions",
    "pageMargins",
    "pageSetup",
    "headerFooter",
    "rowBreaks",
  ].map((name) => new RegExp(`<${name}[ >/].*?(?:</${name}>|/>)`, "s").exec(part)?.[0] ?? "");

const sheetPart = (parts: ReadonlyMap<string, string>, name: string): string => {
  const [, id] =
    new RegExp(`<sheet [^>]*name="${name}"[^>]*r:id="([^"]+)"`).exec(parts.get("xl/workbook.xml") ?? "") ?? [];
  const rels = parts.get("xl/_rels/workbook.xml.rels") ?? "";
  const tag = rels.match(/<Relationship [^>]*>/g)?.find((one) => one.includes(`Id="${id}"`)) ?? "";
  return parts.get(`xl/${/Target="(?:\/xl\/)?([^"]+)"/.exec(tag)?.[1] ?? ""}`) ?? "";
};

/** Sheets whose columns or lines only their figures tell: blank, they are read once they are filled in. */
const toldByFigures = new Set([
  "执行率规则在注",
  "得分写在上面",
  "分值带单位",
  "空着",
  "合计在上",
  "总分后加分",
  "得分已折算",
  "汉字与数字",
  "括号编号",
  "平列编号",
  "小数编号",
  "加权得分",
  "得分栏只写满分",
]);

/** A table of funds without figures does not tell which line is the execution rate's. */
const linesOf = ({ lines }: Form) =>
  lines.filter(({ kind }) => kind !== "execution").map(({ nameAddress, weight }) => [nameAddress, weight]);

test.each(families.filter((name) => name !== "no-forms"))(
  "%s: made into packs and inserted again, it is the same form",
  async (family) => {
    const bytes = await dressed(new Uint8Array(readFileSync(join(__dirname, "../../cases", family, "workbook.xlsx"))));
    const source = await templateSource(unasked, bytes);
    const original = source.data;
    const originalParts = partsOf(bytes);
    const sheets = templateSheets(source.data, known);
    for (const { sheet, cells, forms } of sheets) {
      const made = makeTemplate(source, sheet, {}, known);
      // What is saved and opened again.
      const read = readPack(JSON.stringify(made?.rubric), "zh-CN");
      if (!("rubric" in read) || !read.rubric.layout)
        throw new Error(`${sheet}: ${JSON.stringify(read).slice(0, 500)}`);
      const rubric: Rubric = read.rubric;
      const opened = await openLayout(rubric, read.rubric.layout);
      const file = layoutBytes(opened);
      const again = await readWorkbook(file);
      const [before, after] = [sheetOf(original, sheet), sheetOf(again.data, sheet)];
      const wanted = cellsOf(original, before);
      for (const { address, leaves, empties } of cells) {
        const { isError: _, ...cell } = wanted.get(address) as { isError?: unknown; value: unknown };
        if (empties) wanted.set(address, { ...cell, value: leaves === "" ? null : leaves });
      }
      const got = cellsOf(again.data, after);
      for (const { address } of cells)
        for (const one of [wanted, got]) delete (one.get(address) as { runs?: unknown }).runs;
      expectSame(Object.fromEntries(got), Object.fromEntries(wanted));
      const { cells: _, visibility: __, ...rest } = before;
      if (!Object.entries(rest).every(([key, value]) => isDeepStrictEqual(after[key as keyof SheetData], value)))
        expect(after).toMatchObject(rest);
      const parts = partsOf(file);
      expect(looksIn(sheetPart(parts, sheet))).toEqual(looksIn(sheetPart(originalParts, sheet)));
      expect(parts.get("xl/styles.xml")).toBe(originalParts.get("xl/styles.xml"));
      // Nothing of what was filled in is left anywhere in the file.
      const all = [...parts.values()].join("\n");
      const texts = cells.filter(({ empties, leaves, text }) => empties && leaves === "" && text.length > 12);
      const kept = [...wanted.values()].map((cell) => String((cell as { value?: unknown }).value));
      for (const { text } of texts.filter((one) => !kept.includes(one.text))) expect(all).not.toContain(text);
      // It is known for what it is, and blank.
      const blank = templateSheets(again.data, { packs: [rubric] }).find((one) => one.sheet === sheet);
      if (toldByFigures.has(sheet)) continue;
      expect(blank && linesOf(blank.forms[0])).toEqual(linesOf(forms[0]));
      expect(blank?.cells.filter(({ empties, kind }) => empties && kind !== "total")).toEqual([]);
    }
  },
);
