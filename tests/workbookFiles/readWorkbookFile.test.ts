import type { BookType } from "@e965/xlsx";
import { readWorkbookFile } from "../../src/workbookFiles/readWorkbookFile";
import type { CellContent, Grid } from "../../src/spreadsheet/grid";
import { ascii, replaceBytes, withCodepage } from "./support/biff";
import { inFormat, known, knownMerge, knownWorkbook, putCell } from "./support/knownWorkbook";

async function onlyGrid(name: string, bytes: Uint8Array): Promise<Grid> {
  const { grids } = await readWorkbookFile(name, bytes);
  expect(grids).toHaveLength(1);
  return grids[0]!;
}

describe("the same content in every format", () => {
  const formats: readonly (readonly [string, BookType])[] = [
    ["自评表.xlsx", "xlsx"],
    ["自评表.xlsm", "xlsm"],
    ["自评表.xlsb", "xlsb"],
    ["自评表.xls", "biff8"],
    // WPS writes its own format as Excel's of 1997.
    ["自评表.et", "biff8"],
    ["自评表.ods", "ods"],
    ["2003.xls", "xlml"],
  ];
  test.each(formats)("%s", async (name, bookType) => {
    const grid = await onlyGrid(name, inFormat(knownWorkbook(), bookType));
    expect(grid.values).toEqual(known);
    expect(grid.formulas).toEqual(known);
    expect(grid.merges).toEqual([knownMerge]);
  });

  test("a table in a web page, as reporting systems export it", async () => {
    const cells = (row: readonly CellContent[]): string =>
      row.map((cell) => `<td\n style='width:1'>${cell}</td>`).join("");
    const rows = known.slice(2).map((row) => `<tr>${cells(row)}</tr>`);
    const page = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><table>${rows.join("")}</table></body></html>`;
    const grid = await onlyGrid("导出.xls", new TextEncoder().encode(page));
    expect(grid.values).toEqual([
      ["履职效能", 20, 19.76, "一笔招标流标"],
      ["管理效率", 80, 0.1, ""],
    ]);
  });

  const csv = known.map((row) => row.map((cell) => `"${cell}"`).join(",")).join("\r\n");
  const encodings: readonly (readonly [string, Uint8Array])[] = [
    ["UTF-8", new TextEncoder().encode(csv)],
    ["UTF-8 with a mark", new TextEncoder().encode(`\uFEFF${csv}`)],
    ["UTF-16", Buffer.from(`\uFEFF${csv.replace(/","/g, '"\t"')}`, "utf16le")],
  ];
  test.each(encodings)("separated values in %s", async (_, bytes) => {
    const { values } = await onlyGrid("自评表.csv", bytes);
    expect(values).toEqual(known);
  });

  test("separated values in GBK", async () => {
    // 得分,1.5 · 扣分,无
    const gbk = Uint8Array.of(
      0xb5,
      0xc3,
      0xb7,
      0xd6,
      0x2c,
      0x31,
      0x2e,
      0x35,
      0x0a,
      0xbf,
      0xdb,
      0xb7,
      0xd6,
      0x2c,
      0xce,
      0xde,
    );
    expect((await onlyGrid("自评表.csv", gbk)).values).toEqual([
      ["得分", 1.5],
      ["扣分", "无"],
    ]);
  });

  test("Excel 95 with texts in codepage 936", async () => {
    const workbook = knownWorkbook("Form");
    putCell(workbook, "A1", { t: "s", v: "QQQQ" });
    const bytes = withCodepage(inFormat(workbook, "biff5"), 936);
    const gbk = Uint8Array.of(0xb5, 0xc3, 0xb7, 0xd6);
    const { values } = await onlyGrid("1995.xls", replaceBytes(bytes, ascii("QQQQ"), gbk));
    expect(values[0]?.[0]).toBe("得分");
  });
});

describe("what cells hold", () => {
  const withCells = async (bookType: BookType): Promise<Grid> => {
    const workbook = knownWorkbook();
    putCell(workbook, "A6", { t: "n", v: 99.86, f: "ROUND(SUM(C3:C4),2)" });
    putCell(workbook, "B6", { t: "e", v: 0x1d, f: "_xldudf_RUBRIC_SCORE_IF(A1,B3)" });
    putCell(workbook, "C6", { t: "b", v: true });
    putCell(workbook, "D6", { t: "d", v: new Date(Date.UTC(2023, 11, 31)) });
    return onlyGrid("cells", inFormat(workbook, bookType));
  };

  test("formulas with their results, errors as texts, dates as serial numbers", async () => {
    const { values, formulas } = await withCells("xlsx");
    expect(values[5]).toEqual([99.86, "#NAME?", true, 45291]);
    expect(formulas[5]).toEqual(["=ROUND(SUM(C3:C4),2)", "=_xldudf_RUBRIC_SCORE_IF(A1,B3)", true, 45291]);
  });

  test.each<BookType>(["biff8", "ods"])("results in %s", async (bookType) => {
    const { values } = await withCells(bookType);
    expect(values[5]?.[0]).toBe(99.86);
    expect(values[5]?.[3]).toBe(45291);
  });

  test("numbers and percentages of text files are numbers, dates and the rest stay as they are written", async () => {
    const csv = '97.50%,"1,234.5",-3,2021-06,1-2,9.92分,１２,=1+1\n';
    const { values, formulas } = await onlyGrid("a.csv", new TextEncoder().encode(csv));
    expect(values).toEqual([[0.975, 1234.5, -3, "2021-06", "1-2", "9.92分", "１２", "=1+1"]]);
    expect(values).toEqual(formulas);
  });

  test("a first column called ID is no other format", async () => {
    expect((await onlyGrid("a.csv", ascii("ID;P,x\nC;X1,2\n"))).values[0]?.[0]).toBe("ID;P");
  });
});

test("hidden sheets are read, blank ones are not", async () => {
  const workbook = knownWorkbook("一");
  workbook.SheetNames.push("空", "二");
  workbook.Sheets["空"] = { "!ref": "A1" };
  workbook.Sheets["二"] = workbook.Sheets["一"]!;
  workbook.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 0 }, { Hidden: 2 }] };
  const { grids } = await readWorkbookFile("a.xlsx", inFormat(workbook, "xlsx"));
  expect(grids.map(({ sheet }) => sheet)).toEqual(["一", "二"]);
});

test("a block that does not begin at A1 knows its place", async () => {
  const workbook = knownWorkbook();
  workbook.Sheets["自评表"] = { "!ref": "C5", C5: { t: "n", v: 7 } };
  const grid = await onlyGrid("a.xlsx", inFormat(workbook, "xlsx"));
  expect(grid).toMatchObject({ top: 4, left: 2, values: [[7]], merges: [] });
});

describe("what other systems call .xls", () => {
  const rows = [
    ["项目支出绩效自评表", "", ""],
    ["一级指标", "分值", "得分"],
    ["产出", "60", "59"],
    ["效益", "40", "40"],
  ];
  const page = (head: string): string =>
    `${head}<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("")}</table>`;
  const styles = `<html><head><style>${".xl65{mso-style-parent:style0;}".repeat(400)}</style></head><body>`;

  test.each([
    ["rows of tabs", rows.map((row) => row.join("\t")).join("\r\n")],
    ["a table alone", page("")],
    ["a table behind many styles", page(styles)],
    ["a page that begins as XML", page('<?xml version="1.0" encoding="utf-8"?>\n<html><body>')],
    ["a page that begins with a comment", page(`<!-- ${"x".repeat(5000)} --><html><body>`)],
  ])("%s", async (_, text) => {
    const { values } = await onlyGrid("自评表.xls", new TextEncoder().encode(text));
    expect(values[1]).toEqual(["一级指标", "分值", "得分"]);
    expect(values[3]).toEqual(["效益", 40, 40]);
  });
});
