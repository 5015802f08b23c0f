import { readWorkbookFile } from "../../../src/workbookFiles/readWorkbookFile";
import type { CellContent } from "../../../src/spreadsheet/grid";
import { onlySheet } from "../support/written";

const rows: readonly (readonly string[])[] = [
  ["一级指标", "分值", "得分", "说明"],
  ["产出", "60", "58.5", "甲；乙"],
  ["效益", "40", "40", ""],
];
const read: readonly (readonly CellContent[])[] = [
  ["一级指标", "分值", "得分", "说明"],
  ["产出", 60, 58.5, "甲；乙"],
  ["效益", 40, 40, ""],
];

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const sheet = (html: string, name = "a.xls") => onlySheet(name, utf8(html));

const table = (
  cell: (text: string) => string = (text) => `<td>${text}</td>`,
  row = (cells: string) => `<tr>${cells}</tr>`,
): string => `<table border=1>${rows.map((texts) => row(texts.map(cell).join(""))).join("")}</table>`;

describe("the same table, however a page writes it", () => {
  const pages: readonly (readonly [string, string])[] = [
    ["all end tags", `<html><body>${table()}</body></html>`],
    ["without end tags of cells", table((text) => `<td>${text}`)],
    ["without end tags of rows", table(undefined, (cells) => `<tr>${cells}`)],
    [
      "without either",
      `<html>${table(
        (text) => `<td>${text}\n`,
        (cells) => `<tr>\n${cells}`,
      )}</html>`,
    ],
    [
      "without the table's end tag, in a page that ends",
      `<html><body>${table().replace("</table>", "")}</body></html>`,
    ],
    ["in capitals", table().replace(/<(\/?)(\w+)/g, (_w, end: string, name: string) => `<${end}${name.toUpperCase()}`)],
    [
      "with bodies of rows",
      table()
        .replace("<tr>", "<thead><tr>")
        .replace("</tr>", "</tr></thead><tbody>")
        .replace("</table>", "</tbody></table>"),
    ],
    ["with heading cells", table().replace(/<td>(一级指标|分值|得分|说明)<\/td>/g, "<th>$1")],
    [
      "with formats around texts",
      table(
        (text) =>
          `<td class=xl65 style='mso-number-format:"\\@";height:10>5'><font color="red"><b>${text}</b></font></td>`,
      ),
    ],
    ["with &nbsp; around and alone", table((text) => `<td>&nbsp;${text}&nbsp;</td>`)],
    ["with line breaks of the source", table((text) => `<td\n width="10"\n>\n  ${text}\n</td>`)],
    ["inside a table that arranges the page", `<table><tr><td>${table()}</td></tr></table>`],
    ["three tables deep", `<table><tr><td><table><tr><td>${table()}</td></tr></table></td></tr></table>`],
    [
      "with scripts, styles and comments",
      `<html><head><title>导出</title><style>td{}</style><script>if (1<2) "<table><tr><td>x</td></tr></table>"</script></head><body><!-- <table><tr><td>y</td></tr></table> -->${table()}<![if !supportMisalignedColumns]><![endif]></body></html>`,
    ],
    [
      "with cells that are tables of one cell",
      table((text) => (text === "甲；乙" ? `<td><table><tr><td>${text}</td></tr></table></td>` : `<td>${text}</td>`)),
    ],
    [
      "with numbers as Excel's pages have them",
      table((text) => (text === "58.5" ? `<td x:num="58.5">58.50</td>` : `<td x:num>${text}</td>`)),
    ],
    ["behind blank lines and a mark", `\uFEFF\n\n ${table()}`],
    ["with bare attributes", table((text) => `<td nowrap align=right colspan="x" rowspan=0>${text}</td>`)],
  ];

  test.each(pages)("%s", async (_, html) => {
    expect((await sheet(html)).values).toEqual(read);
  });
});

describe("texts of cells", () => {
  const textOf = async (inner: string): Promise<CellContent | undefined> =>
    (await sheet(`<table><tr><td>${inner}</td><td>2<tr><td>3<td>4<tr><td>5</table>`)).values[0]?.[0];

  test.each([
    ["甲<br>乙", "甲\n乙"],
    ["甲<br/>乙", "甲\n乙"],
    ["甲<BR style='mso-data-placement:same-cell;'>乙", "甲\n乙"],
    ["甲<br clear=all />\n  乙", "甲\n乙"],
    ["甲<br><br>乙", "甲\n\n乙"],
    ["<p>甲</p>\n<p>乙</p>", "甲\n乙"],
    ["<div>甲</div>乙", "甲\n乙"],
    ["<ul><li>甲<li>乙</ul>", "甲\n乙"],
    ["甲<b>乙</b><font color=red>丙</font>", "甲乙丙"],
    ["甲\n   乙", "甲 乙"],
    ["a&nbsp;&nbsp;b", "a  b"],
    ["1 &lt; 2 &amp;&amp; 3 &ge; 2 &#8804; &#x2264; &permil;", "1 < 2 && 3 ≥ 2 ≤ ≤ ‰"],
    ["a < b", "a < b"],
    ["&bogus; &constructor;", "&bogus; &constructor;"],
    ["<table><tr><td>甲<td>乙<tr><td>丙</table>", "甲 乙\n丙"],
    ["前<table><tr><td>甲</td></tr></table>后", "前\n甲\n后"],
  ])("%s", async (inner, text) => {
    expect(await textOf(inner)).toBe(text);
  });
});

test("cells that reach over others are merged, and nothing moves", async () => {
  const { values, merges } = await sheet(
    "<table><tr><td colspan=3>题<tr><td rowspan=2>甲<td>1<td>2<tr><td>3<td>4<tr><td colspan=2 rowspan=9>乙<td>5</table>",
  );
  expect(values).toEqual([
    ["题", "", ""],
    ["甲", 1, 2],
    ["", 3, 4],
    ["乙", "", 5],
  ]);
  expect(merges).toEqual([
    { row: 0, column: 0, rows: 1, columns: 3 },
    { row: 1, column: 0, rows: 2, columns: 1 },
    { row: 3, column: 0, rows: 1, columns: 2 },
  ]);
});

test("what stands around tables stands above and below them, as in Excel", async () => {
  const { values } = await sheet(`<body><h2>自评表</h2><p>2023 年度</p>${table()}<p>填表人：某某</p></body>`);
  expect(values.map(([first]) => first)).toEqual(["自评表", "2023 年度", "一级指标", "产出", "效益", "填表人：某某"]);
});

test("formulas that Excel wrote into a page", async () => {
  const { values, formulas } = await sheet(
    '<table><tr><td x:num>1<td x:num>2<td x:num="3" x:fmla="=SUM(A1:B1)">3.00</table>',
  );
  expect(values).toEqual([[1, 2, 3]]);
  expect(formulas).toEqual([[1, 2, "=SUM(A1:B1)"]]);
});

test("spans of any size take no time", async () => {
  const cells = "<td colspan=99999999 rowspan=99999999>x".repeat(2000);
  const { values } = await sheet(`<table><tr>${cells}<tr><td>y</table>`);
  expect(values[0]?.[0]).toBe("x");
});

describe("a page with all its files in one", () => {
  const boundary = "----=_NextPart_01";
  const message = (encoding: string, body: string, type = 'text/html; charset="gb2312"'): string =>
    [
      "MIME-Version: 1.0",
      `Content-Type: multipart/related;\r\n boundary="${boundary}"`,
      "",
      "This document is a Single File Web Page.",
      "",
      `--${boundary}`,
      "Content-Location: file:///C:/1/book.htm",
      `Content-Transfer-Encoding: ${encoding}`,
      `Content-Type: ${type}`,
      "",
      body,
      "",
      `--${boundary}`,
      "Content-Location: file:///C:/1/image001.png",
      "Content-Transfer-Encoding: base64",
      "Content-Type: image/png",
      "",
      "iVBORw0KGgo=",
      "",
      `--${boundary}--`,
      "",
    ].join("\r\n");
  const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "latin1"));
  const page = `<html><body>${table()}</body></html>`;
  const binary = Buffer.from(page).toString("latin1");
  const quoted = binary
    .replace(/[=\x80-\xff]/g, (letter) => `=${letter.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/(.{60}(?!=|.?=|[0-9A-F]{1,2}))/g, "$1=\r\n");

  test.each([
    [
      "base64",
      Buffer.from(page)
        .toString("base64")
        .replace(/(.{76})/g, "$1\r\n"),
    ],
    ["quoted-printable", quoted],
    ["8bit", binary],
  ])("%s, under the names .xls and .mht", async (encoding, body) => {
    for (const name of ["a.xls", "a.mht"]) {
      expect((await onlySheet(name, bytes(message(encoding, body)))).values).toEqual(read);
    }
  });

  test("in GBK", async () => {
    const { values } = await onlySheet(
      "a.mht",
      bytes(message("quoted-printable", "<table><tr><td>=B5=C3=B7=D6<td>1</table>")),
    );
    expect(values).toEqual([["得分", 1]]);
  });

  test("whose end is missing is damaged", async () => {
    const half = message("base64", Buffer.from(page).toString("base64"));
    await expect(readWorkbookFile("a.xls", bytes(half.slice(0, 400)))).rejects.toMatchObject({ code: "damaged" });
  });

  test("its sheets have the names that the first page tells", async () => {
    const main = `<html><xml><x:ExcelWorkbook><x:ExcelWorksheets><x:ExcelWorksheet><x:Name>自评表</x:Name><x:WorksheetSource HRef="files/sheet001.htm"/></x:ExcelWorksheet></x:ExcelWorksheets></x:ExcelWorkbook></xml><frameset></frameset></html>`;
    const part = (place: string, html: string): string =>
      `--b\r\nContent-Location: file:///C:/${place}\r\nContent-Type: text/html\r\n\r\n${Buffer.from(html).toString("latin1")}\r\n`;
    const text = `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n${part("book.htm", main)}${part("files/sheet001.htm", page)}--b--\r\n`;
    const { sheet: name, values } = await onlySheet("a.mht", bytes(text));
    expect(name).toBe("自评表");
    expect(values).toEqual(read);
  });
});

describe("XML of Excel 2003", () => {
  const workbook = (rowsXml: string, more = ""): string =>
    `<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet" xmlns:html="http://www.w3.org/TR/REC-html40">${more}<Worksheet ss:Name="自评表"><Table>${rowsXml}</Table></Worksheet></Workbook>`;

  test("all runs of a text in their order, breaks too, without its note", async () => {
    const { values } = await sheet(
      workbook(
        '<Row><Cell><ss:Data ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40"><B>甲<I>乙</I></B><Font html:Color="#FF0000">丙&#10;</Font><U>丁</U></ss:Data><Comment ss:Author="x"><ss:Data xmlns="http://www.w3.org/TR/REC-html40"><B>注</B></ss:Data></Comment></Cell><Cell><Data ss:Type="Number">1.5</Data></Cell></Row>',
      ),
    );
    expect(values).toEqual([["甲乙丙\n丁", 1.5]]);
  });

  test("places, merged areas, formulas and kinds of cells", async () => {
    const { values, formulas, merges } = await sheet(
      workbook(
        '<Row ss:Index="2"><Cell ss:MergeAcross="1" ss:MergeDown="1"><Data ss:Type="String">甲</Data></Cell><Cell><Data ss:Type="Number">1</Data></Cell><Cell ss:Index="6" ss:Formula="=R[0]C[-3]+R1C1*2"><Data ss:Type="Number">3</Data></Cell></Row><Row ss:Span="1"/><Row><Cell ss:Formula="=RC[1]"/><Cell><Data ss:Type="Boolean">1</Data></Cell><Cell><Data ss:Type="Error">#N/A</Data></Cell><Cell><Data ss:Type="DateTime">2023-11-20T12:00:00.000</Data></Cell></Row>',
      ),
    );
    expect(values).toEqual([
      ["甲", "", 1, "", "", 3],
      ["", "", "", "", "", ""],
      ["", "", "", "", "", ""],
      ["#BUSY!", true, "#N/A", 45250.5, "", ""],
    ]);
    expect(formulas[0]?.[5]).toBe("=C2+$A$1*2");
    expect(formulas[3]?.[0]).toBe("=B5");
    expect(merges).toEqual([{ row: 1, column: 0, rows: 2, columns: 2 }]);
  });

  test("a prefix for everything, and apostrophes", async () => {
    const xml = workbook('<Row><Cell><Data ss:Type="String">甲</Data></Cell></Row>')
      .replace(/<(\/?)(?=[A-Z])/g, "<$1ss:")
      .replace(/"/g, "'");
    expect((await sheet(xml)).values).toEqual([["甲"]]);
  });
});
