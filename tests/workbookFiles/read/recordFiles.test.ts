import { CFB, write, type BookType } from "@e965/xlsx";
import { OleContainer } from "../../../src/spreadsheet/ole/container";
import { readWorkbookFile } from "../../../src/workbookFiles/readWorkbookFile";
import { inFormat, known, knownWorkbook, putCell } from "../support/knownWorkbook";
import { onlySheet } from "../support/written";

/** Records as scripts write them: no container, no codepage, texts in GBK. */
const record = (type: number, content: readonly number[]): readonly number[] => [
  type & 0xff,
  type >> 8,
  content.length & 0xff,
  content.length >> 8,
  ...content,
];
const short = (value: number): readonly number[] => [value & 0xff, value >> 8];
const label = (row: number, column: number, bytes: readonly number[]): readonly number[] =>
  record(0x204, [...short(row), ...short(column), 0, 0, ...short(bytes.length), ...bytes]);
const number = (row: number, column: number, value: number): readonly number[] =>
  record(0x203, [...short(row), ...short(column), 0, 0, ...new Uint8Array(Float64Array.of(value).buffer)]);

test("records without a container, their texts in GBK", async () => {
  const bytes = Uint8Array.from([
    ...record(0x809, [0, 0, 0x10, 0, 0, 0, 0, 0]),
    ...label(0, 0, [0xb5, 0xc3, 0xb7, 0xd6]),
    ...number(0, 1, 9.5),
    ...record(0x0a, []),
  ]);
  expect((await onlySheet("a.xls", bytes)).values).toEqual([["得分", 9.5]]);
});

test.each<BookType>(["biff2", "biff5", "biff8"])("a workbook in %s", async (bookType) => {
  const workbook = knownWorkbook("Form");
  const bytes = new Uint8Array(write(workbook, { type: "array", bookType }) as ArrayBuffer);
  const { values } = await onlySheet("a.xls", bytes);
  expect(values[2]?.slice(1, 3)).toEqual(known[2]?.slice(1, 3));
});

test("a stream of each size is what it was", () => {
  const sizes = [0, 1, 63, 64, 65, 4095, 4096, 4097, 70_000];
  const container = CFB.utils.cfb_new();
  const contents = sizes.map((size) => Uint8Array.from({ length: size }, (_, at) => (at * 7 + size) & 0xff));
  contents.forEach((content, at) => CFB.utils.cfb_add(container, `/s${at}`, content));
  CFB.utils.cfb_add(container, "/inner/Workbook", Uint8Array.of(1, 2, 3));
  const read = new OleContainer(new Uint8Array(CFB.write(container, { type: "array" }) as ArrayBuffer));
  contents.forEach((content, at) => expect(read.stream(`S${at}`)).toEqual(content));
  expect(read.stream("Workbook")).toBeNull();
});

describe("a container whose sectors do not hang together", () => {
  const xls = inFormat(knownWorkbook(), "biff8");
  const changed = (change: (view: DataView) => void): Uint8Array => {
    const bytes = Uint8Array.from(xls);
    change(new DataView(bytes.buffer));
    return bytes;
  };
  const table = (view: DataView): number => (view.getUint32(76, true) + 1) * 512;

  const loop = (view: DataView): void => {
    view.setUint32(68, view.getUint32(76, true), true);
    view.setUint32(table(view) + 508, view.getUint32(76, true), true);
  };

  test.each<readonly [string, (view: DataView) => void]>([
    [
      "a chain that comes back to itself",
      (view) => view.setUint32(table(view) + 4 * view.getUint32(48, true), view.getUint32(48, true), true),
    ],
    ["a list of tables that comes back to itself", (view) => loop(view)],
    ["a sector beyond the file", (view) => view.setUint32(48, 0x00ffffff, true)],
    ["sectors of another size", (view) => view.setUint16(30, 31, true)],
    ["a table beyond the file", (view) => view.setUint32(76, 0x00ffffff, true)],
  ])("%s is damaged", async (_, change) => {
    await expect(readWorkbookFile("a.xls", changed(change))).rejects.toMatchObject({ code: "damaged" });
  });
});

test("days of 1904 are told, in .xls too", async () => {
  const workbook = knownWorkbook();
  workbook.Workbook = { WBProps: { date1904: true } };
  putCell(workbook, "D3", { t: "n", v: 43_788 });
  for (const bookType of ["biff8", "xlsx", "xlsb", "xlml"] as const) {
    const grid = await onlySheet("a.xls", inFormat(workbook, bookType));
    expect(grid).toMatchObject({ date1904: true });
    expect(grid.values[2]?.[3]).toBe(43_788);
  }
  expect(await onlySheet("a.xls", inFormat(knownWorkbook(), "biff8"))).not.toHaveProperty("date1904");
});
