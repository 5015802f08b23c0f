import { utils, type BookType } from "@e965/xlsx";
import { readWorkbookFile } from "../../../src/workbookFiles/readWorkbookFile";
import { inFormat, knownWorkbook } from "../support/knownWorkbook";

const hidden = { hidden: true };

/** Three sheets; in the second one a row and two columns are hidden, in the third a column. */
function workbook() {
  const book = knownWorkbook("甲");
  for (const [name, columns, rows] of [
    ["乙", [undefined, hidden, undefined, hidden], [undefined, undefined, hidden]],
    ["丙", [{ wch: 30 }, undefined, hidden], []],
  ] as const) {
    const sheet = utils.aoa_to_sheet(Array.from({ length: 5 }, (_, row) => ["产出", row, 5, "无"]));
    sheet["!cols"] = [...columns].map((column) => column ?? {});
    sheet["!rows"] = [...rows].map((row) => row ?? {});
    utils.book_append_sheet(book, sheet, name);
  }
  return book;
}

test.each<BookType>(["xlsx", "xlsb", "biff8", "xlml"])(
  "hidden columns are told of %s, each sheet's own",
  async (bookType) => {
    const { grids } = await readWorkbookFile("a.xls", inFormat(workbook(), bookType));
    expect(grids.map(({ sheet, hiddenColumns }) => [sheet, hiddenColumns && [...hiddenColumns]])).toEqual([
      ["甲", undefined],
      ["乙", [1, 3]],
      ["丙", [2]],
    ]);
  },
);

test("so are those of .ods, in groups and headings too", async () => {
  const cells = `<table:table-row>${'<table:table-cell office:value-type="float" office:value="5"/>'.repeat(6)}</table:table-row>`;
  const text = `<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"><office:body><office:spreadsheet><table:table table:name="自评表"><table:table-header-columns><table:table-column/></table:table-header-columns><table:table-column-group><table:table-column table:number-columns-repeated="2" table:visibility="collapse"/></table:table-column-group><table:table-column/><table:table-columns><table:table-column table:visibility="filter"/></table:table-columns><table:table-column table:number-columns-repeated="16379"/>${cells}${cells.replace("<table:table-row", '<table:table-row table:visibility="collapse"')}</table:table></office:spreadsheet></office:body></office:document>`;
  const { grids } = await readWorkbookFile("a.ods", new TextEncoder().encode(text));
  expect(grids[0]).toMatchObject({ hiddenColumns: new Set([1, 2, 4]), hiddenRows: new Set([1]) });
});

test("what has no width or height in the XML of 2003 is hidden", async () => {
  const row = (attributes: string): string =>
    `<Row${attributes}>${'<Cell><Data ss:Type="Number">1</Data></Cell>'.repeat(3)}</Row>`;
  const text = `<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="a"><Table><Column ss:Width="60"/><Column ss:Width="0"/>${row("")}${row(' ss:Height="0"')}${row(' ss:Height="15"')}</Table></Worksheet></Workbook>`;
  const { grids } = await readWorkbookFile("a.xml", new TextEncoder().encode(text));
  expect(grids[0]).toMatchObject({ hiddenRows: new Set([1]), hiddenColumns: new Set([1]) });
});

test("a file that hides columns without end is read", async () => {
  const columns = '<Column ss:Index="2" ss:Span="999999999" ss:Hidden="1"/><Column ss:Index="x"/>';
  const text = `<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="a"><Table>${columns}<Row><Cell><Data ss:Type="Number">1</Data></Cell></Row></Table></Worksheet></Workbook>`;
  const { grids } = await readWorkbookFile("a.xml", new TextEncoder().encode(text));
  expect(grids[0]?.values).toEqual([[1]]);
});
