import { readFileSync } from "node:fs";
import { join } from "node:path";
import { makeTemplate } from "../../../src/form/template/makeTemplate";
import { templateSheets } from "../../../src/form/template/templateSheets";
import type { SheetData, WorkbookData } from "../../../src/spreadsheet/ooxml/workbookData";
import { readWorkbook } from "../../../src/spreadsheet/ooxml/readWorkbook";
import { workbookBytes } from "../../../src/spreadsheet/ooxml/writeWorkbook";
import { fromBase64 } from "../../../src/spreadsheet/base64";
import { sourceOfFile, templateFile } from "../../../src/workbookFiles/template/templateFile";
import { dressed } from "../../form/template/dressed";
import { sheetData } from "../../support/sheetData";

const SHEET = "项目支出绩效自评表";
const known = { packs: [] };

const listOf = (name: string): SheetData =>
  sheetData(name, {
    visibility: "Hidden",
    cells: ["甲局", "乙局"].map((value, row) => ({ row, column: 0, value: `${name}${value}` })),
  });

/** A dressed form beside two lists: its units are chosen from one of them. */
async function besideLists(): Promise<Uint8Array> {
  const drawn = new Uint8Array(readFileSync(join(__dirname, "../../cases/ministry-project/workbook.xlsx")));
  const { data } = await readWorkbook(await dressed(drawn));
  const choice = { ranges: ["G4"], kind: "list", formula1: "=单位库!$A$1:$A$2", ignoreBlanks: true } as const;
  const sheets = data.sheets.map((sheet) => ({ ...sheet, validations: [...sheet.validations, choice] }));
  const names = [...data.names, { name: "明细区", formula: "=明细!$A$1:$A$2", visible: true }];
  return workbookBytes({ ...data, names, sheets: [listOf("明细"), ...sheets, listOf("单位库")], activeSheet: "明细" });
}

async function found(bytes: Uint8Array) {
  const answer = await templateFile("表.xlsx", bytes);
  if (answer.kind !== "found") throw new Error(answer.kind);
  return answer.file;
}

const namesIn = ({ sheets, names }: WorkbookData): readonly string[] => [...sheets, ...names].map(({ name }) => name);

test("of a workbook those sheets are kept that forms need, and their template is that of the whole file", async () => {
  const bytes = await besideLists();
  const file = await found(bytes);
  const source = await sourceOfFile(file);
  expect(namesIn(source.data)).toEqual([SHEET, "单位库"]);
  const whole = await readWorkbook(bytes);
  const [less, all] = await Promise.all(
    [source, { ...whole, losses: [] }].map(async (one) => {
      expect(templateSheets(one.data, known).map(({ sheet }) => sheet)).toEqual([SHEET]);
      const made = makeTemplate(one, SHEET, {}, known);
      return { losses: made?.losses, ...(await readWorkbook(fromBase64(made?.rubric.layout?.file ?? ""))).data };
    }),
  );
  expect(less).toEqual(all);
  expect(less?.losses).toContainEqual({ code: "sheet-kept", detail: "单位库" });
});

test("a file of forms alone is kept as it is", async () => {
  const bytes = new Uint8Array(readFileSync(join(__dirname, "../../cases/ministry-project/workbook.xlsx")));
  expect((await found(bytes)).content).toBe(bytes);
});

test("of other formats the cells of the forms' sheets are kept, and told what is lost", async () => {
  const csv =
    "自评表,,,,\n一级指标,三级指标,分值,得分,扣分原因\n产出,数量,60,60,\n效益,满意度,40,38,问卷少\n总分,,100,98,\n";
  const { content, losses } = await found(new TextEncoder().encode(csv));
  expect(losses.map(({ code }) => code)).toEqual(["looks", "extras"]);
  expect(content).toMatchObject({
    sheets: [{ cells: expect.arrayContaining([{ row: 2, column: 2, value: 60 }]) as unknown }],
  });
});

test("without a form it is told what came nearest", async () => {
  const answer = await templateFile("名单.csv", new TextEncoder().encode("姓名,科室\n甲,财务\n"));
  expect(answer).toMatchObject({ kind: "no-form", nearest: { reason: "no-table" } });
});
