import { strFromU8 } from "fflate";
import { readWorkbook } from "../../../src/spreadsheet/ooxml/readWorkbook";
import { writeWorkbook } from "../../../src/spreadsheet/ooxml/writeWorkbook";
import { convert, testWithLibreOffice } from "../../support/libreOffice";
import { ooxmlFaults } from "../../support/ooxmlCheck";
import { formWorkbook } from "./fixtures/formWorkbook";
import { richWorkbook } from "./fixtures/richWorkbook";

jest.setTimeout(180_000);

testWithLibreOffice("a saved form opens: cached values, texts and formulas are there", async () => {
  const csv = strFromU8(
    convert(await writeWorkbook(formWorkbook), "xlsx", "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true"),
  );
  const lines = csv.split("\n");
  expect(lines[0]).toContain("部门整体支出绩效自评表");
  expect(csv).toContain('"产出指标\n完成情况",20.00,19.76');
  expect(csv).toContain("=1+1,20.00,良好");
  expect(csv).toContain("TRUE,#N/A,#NAME?");
});

testWithLibreOffice("a saved form keeps its looks, rules and page", async () => {
  const fods = strFromU8(convert(await writeWorkbook(formWorkbook), "xlsx", "fods"));
  expect(fods).toMatch(/table:number-columns-spanned="3"/);
  expect(fods).toContain('style:font-name="仿宋"');
  expect(fods).toMatch(
    /table:content-validation [^>]*cell-content-is-decimal-number\(\) and cell-content-is-between\(0,/,
  );
  expect(fods).toContain("请输入 0 到分值之间的数");
  expect(fods).toMatch(/calcext:condition [^>]*formula-is\(AND\(\[?\.?\$C3/);
  expect(fods).toContain("按附表填写");
  expect(fods).toContain('fo:background-color="#fff2cc"');
  expect(fods).toContain('style:print-orientation="landscape"');
  expect(fods).toContain('style:scale-to-X="1"');
  expect(fods).toContain("<table:table-header-rows>");
  expect(fods).toMatch(/table:protected="true"/);
  expect(fods).toContain('table:name="得分"');
  expect(fods).toContain("table:print-ranges=");
});

testWithLibreOffice("a form that another program wrote opens, and comes back from us as it was", async () => {
  const foreign = convert(await writeWorkbook(formWorkbook), "xlsx", "xlsx:Calc MS Excel 2007 XML");
  const { data, source, losses } = await readWorkbook(foreign);
  expect(losses).toEqual([]);
  const sheet = data.sheets[0]!;
  expect(sheet.cells.find(({ row, column }) => row === 2 && column === 0)!.value).toBe("产出指标\n完成情况");
  expect(sheet.cells.find(({ row, column }) => row === 3 && column === 2)!.formula).toBe('=IF(B4>90,"优秀","良好")');
  expect(sheet.merges).toEqual(["A1:C1"]);
  expect(sheet.page).toMatchObject({
    orientation: "Landscape",
    fitToWidth: 1,
    fitToHeight: 0,
    printArea: "A1:C5",
    printTitleRows: "1:2",
  });
  expect(sheet.validations[0]).toMatchObject({ kind: "decimal", formula1: "0", formula2: "$B3" });
  expect(sheet.conditionalFormats[0]).toMatchObject({
    kind: "custom",
    formula: 'AND($C3<$B3,$A3<>"")',
    style: { fill: "#FFC7CE", fontColor: "#9C0006" },
  });
  expect(data.sheets[1]!.visibility).toBe("Hidden");
  const again = await writeWorkbook(data, source);
  expect((await readWorkbook(again)).data).toEqual(data);
});

testWithLibreOffice("the rich workbook still opens after a change, in print too", async () => {
  const { data, source } = await readWorkbook(richWorkbook());
  const bytes = await writeWorkbook(
    {
      ...data,
      sheets: data.sheets.map((sheet, at) => ({
        ...sheet,
        cells: at === 0 ? [...sheet.cells, { row: 19, column: 0, value: "新的一行" }] : sheet.cells,
      })),
    },
    source,
  );
  expect(ooxmlFaults(bytes)).toEqual([]);
  expect(strFromU8(convert(bytes, "xlsx", "pdf").subarray(0, 5))).toBe("%PDF-");
  const csv = strFromU8(convert(bytes, "xlsx", "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true"));
  expect(csv).toContain("新的一行");
  expect(csv).toContain("部门整体支出绩效自评表");
});
