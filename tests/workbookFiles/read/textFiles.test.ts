import fc from "fast-check";
import { readWorkbookFile } from "../../../src/workbookFiles/readWorkbookFile";
import { separatedValues } from "../../../src/workbookFiles/read/text/separatedValues";
import { onlySheet } from "../support/written";

const rows = [
  ["一级指标", "分值", "得分", "偏差原因, 分析;及|改进"],
  ["产出", "60", "58.5", '甲\n乙 "丙"'],
  ["效益", "40", "40", ""],
  ["总分", "100", "98.5", ""],
];
const read = [rows[0], ["产出", 60, 58.5, '甲\n乙 "丙"'], ["效益", 40, 40, ""], ["总分", 100, 98.5, ""]];

const quoted = (text: string): string => (/[",;|\t\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
const joined = (separator: string, line = "\r\n", cell = quoted): string =>
  rows.map((row) => row.map(cell).join(separator)).join(line);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "utf16le"));
const swapped = (bytes: Uint8Array): Uint8Array => new Uint8Array(Buffer.from(bytes).swap16());

const files: readonly (readonly [string, string, Uint8Array])[] = [
  ["commas", "a.csv", utf8(joined(","))],
  ["semicolons", "a.csv", utf8(joined(";"))],
  ["upright strokes", "a.csv", utf8(joined("|"))],
  ["tabs", "a.txt", utf8(joined("\t"))],
  ["tabs under the name .csv", "a.csv", utf8(joined("\t"))],
  ["commas under the name .txt", "a.txt", utf8(joined(","))],
  ["commas under the name .xls", "a.xls", utf8(joined(","))],
  ["semicolons under the name .xlsx", "a.xlsx", utf8(joined(";"))],
  ["tabs under the name .et", "a.et", utf8(joined("\t"))],
  ["a stated separator", "a.csv", utf8(`sep=;\r\n${joined(";")}`)],
  ["a stated stroke, under the name .xls", "a.xls", utf8(`sep=|\n${joined("|", "\n")}`)],
  ["lines that end as on old Macs", "a.csv", utf8(joined(",", "\r"))],
  ["lines that end as on Unix, the last one too", "a.csv", utf8(`${joined(",", "\n")}\n`)],
  ["quotes around everything", "a.csv", utf8(joined(",", "\n", (text) => `"${text.replace(/"/g, '""')}"`))],
  [
    "numbers that are kept as they are written",
    "a.csv",
    utf8(joined(",", "\n", (text) => (/^[\d.]+$/.test(text) ? `="${text}"` : quoted(text)))),
  ],
  [
    "the same, quoted",
    "a.csv",
    utf8(joined(",", "\n", (text) => (/^[\d.]+$/.test(text) ? `"=""${text}"""` : quoted(text)))),
  ],
  ["a mark", "a.csv", utf8(`\uFEFF${joined(",")}`)],
  ["a mark before a stated separator", "a.csv", utf8(`\uFEFFsep=;\n${joined(";")}`)],
  ["UTF-16", "a.csv", utf16(`\uFEFF${joined("\t")}`)],
  ["UTF-16 without a mark", "a.csv", utf16(joined(","))],
  ["UTF-16 without a mark, tabs", "a.txt", utf16(joined("\t"))],
  ["UTF-16 from the high byte on", "a.csv", swapped(utf16(`\uFEFF${joined(",")}`))],
  ["UTF-16 from the high byte on, without a mark", "a.csv", swapped(utf16(joined(",")))],
  ["Ctrl-Z at the end", "a.csv", utf8(`${joined(",")}\r\n\u001a`)],
  ["Ctrl-Z and zeros at the end", "a.csv", utf8(`${joined(",")}\u001a\0\0\0`)],
];

test.each(files)("%s", async (_, name, bytes) => {
  expect((await onlySheet(name, bytes)).values).toEqual(read);
});

test("GBK with Ctrl-Z at the end", async () => {
  const bytes = Uint8Array.of(0xb5, 0xc3, 0xb7, 0xd6, 0x2c, 0x31, 0x0d, 0x0a, 0x1a);
  expect((await onlySheet("a.csv", bytes)).values).toEqual([["得分", 1]]);
});

test("a number of more digits than numbers have, and one with an exponent", async () => {
  const { values } = await onlySheet("a.csv", utf8(`${"9".repeat(400)},1.5E+3,1e999,.5,5.`));
  expect(values).toEqual([["9".repeat(400), 1500, "1e999", 0.5, 5]]);
});

test("a sentence is no table", async () => {
  for (const text of ["this is not a workbook", "a, b and c\nd, e and f", '{"a":1}'])
    await expect(readWorkbookFile("a.xlsx", utf8(text))).rejects.toMatchObject({ code: "not-a-workbook" });
});

test("what is written with quotes is read again, whatever it holds", () => {
  const cell = fc.stringMatching(/^[a-c",;\n\r =|\t]{0,6}$/);
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(
      table,
      fc.constantFrom(",", ";", "|", "\t"),
      fc.constantFrom("\n", "\r\n"),
      (cells, separator, line) => {
        const text = cells.map((row) => row.map((one) => `"${one.replace(/"/g, '""')}"`).join(separator)).join(line);
        const plain = (one: string): string =>
          /^\s*=\s*"((?:[^"]|"")*)"\s*$/.exec(one)?.[1]?.replace(/""/g, '"') ?? one;
        expect(separatedValues(text, separator)).toEqual(cells.map((row) => row.map(plain)));
      },
    ),
  );
});
