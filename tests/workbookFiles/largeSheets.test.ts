import { strToU8, zipSync, unzipSync } from "fflate";
import { readWorkbookFile } from "../../src/workbookFiles/readWorkbookFile";
import type { Grid } from "../../src/spreadsheet/grid";
import { columnLetters } from "../../src/spreadsheet/address";
import { inFormat, known, knownWorkbook } from "./support/knownWorkbook";
import { ooxml, worksheet } from "./support/ooxml";

async function read(sheet: string): Promise<Grid> {
  const { grids } = await readWorkbookFile("大.xlsx", ooxml(sheet));
  return grids[0]!;
}

const text = (r: string, content: string): string => `<c r="${r}" t="inlineStr"><is><t>${content}</t></is></c>`;

test("empty formatted cells are none", async () => {
  const columns = Array.from({ length: 100 }, (_, column) => columnLetters(column + 1));
  const rows = Array.from({ length: 1000 }, (_, row) => {
    const cells = columns.map((letters) => `<c r="${letters}${row + 1}" s="1"/>`);
    return `<row r="${row + 1}">${row === 0 ? text("A1", "得分") : ""}${cells.join("")}</row>`;
  });
  expect((await read(worksheet(rows.join("")))).values).toEqual([["得分"]]);
});

test("rows with a height only, down to the sheet's end, are no rows", async () => {
  const rows = Array.from({ length: 20_000 }, (_, row) => `<row r="${row + 2}" ht="20" customHeight="1"></row>`);
  expect((await read(worksheet(`<row r="1">${text("A1", "得分")}</row>${rows.join("")}`))).values).toEqual([["得分"]]);
});

test("a cell in the sheet's last corner, a merge and a hyperlink over everything", async () => {
  const rows = `<row r="1">${text("A1", "得分")}<c r="B1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>`;
  const all = "A1:XFD1048576";
  const behind = `<mergeCells count="1"><mergeCell ref="${all}"/></mergeCells><hyperlinks><hyperlink ref="${all}" location="x"/></hyperlinks>`;
  const grid = await read(worksheet(rows, behind));
  expect(grid.values).toEqual([["得分", 1]]);
  expect(grid.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 2 }]);
});

test("a cell far below the last row that a sheet can have is damage: no program shows it", async () => {
  const rows = `<row r="1">${text("A1", "得分")}</row><row r="99999999"><c r="ZZZZ99999999"><v>2</v></c></row>`;
  await expect(read(worksheet(rows))).rejects.toMatchObject({ code: "damaged" });
});

test("what stands behind a few hundred blank rows is read", async () => {
  const rows = `<row r="1">${text("A1", "得分")}</row><row r="900">${text("B900", "总分")}</row>`;
  const { values } = await read(worksheet(rows));
  expect(values).toHaveLength(900);
  expect(values.at(-1)).toEqual(["", "总分"]);
});

test("an .ods that repeats its rows and columns to the sheet's end", async () => {
  const parts = unzipSync(inFormat(knownWorkbook(), "ods"));
  const content = new TextDecoder().decode(parts["content.xml"]);
  const repeated = content.replace(
    /<\/table:table>/,
    '<table:table-row table:number-rows-repeated="1048000"><table:table-cell office:value-type="string" table:number-columns-repeated="16000"><text:p>x</text:p></table:table-cell></table:table-row></table:table>',
  );
  expect(repeated).not.toBe(content);
  const bytes = zipSync({ ...parts, "content.xml": strToU8(repeated) });
  const { grids } = await readWorkbookFile("大.ods", bytes);
  expect(grids[0]!.values.slice(0, known.length).map((row) => row.slice(0, 4))).toEqual(known);
});

test("a formula without a result is still to be computed, one with a blank text is not", async () => {
  const rows = `<row r="1"><c r="A1"><f>1+1</f></c><c r="B1" t="n"><f>A1</f><v></v></c><c r="C1" t="str"><f>IF(A1=2,"","x")</f><v></v></c><c r="D1"><f t="shared" ref="D1:E1" si="0">A1*2</f><v>4</v></c><c r="E1"><f t="shared" si="0"/></c><c r="F1" t="e"><f>X()</f><v>#SPILL!</v></c></row>`;
  const { values, formulas } = await read(worksheet(rows));
  expect(values[0]).toEqual(["#BUSY!", "#BUSY!", "", 4, "#BUSY!", "#SPILL!"]);
  expect(formulas[0]).toEqual(["=1+1", "=A1", '=IF(A1=2,"","x")', "=A1*2", "=B1*2", "=X()"]);
});

test("array formulas keep their formula and their results", async () => {
  const rows = `<row r="1"><c r="A1"><f t="array" ref="A1:B1">C1:D1*2</f><v>2</v></c><c r="B1"><v>4</v></c></row>`;
  const { values, formulas } = await read(worksheet(rows));
  expect(values).toEqual([[2, 4]]);
  expect(formulas).toEqual([["=C1:D1*2", 4]]);
});
