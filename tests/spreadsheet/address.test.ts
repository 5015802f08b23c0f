import fc from "fast-check";
import {
  areaAddress,
  cellAddress,
  columnIndex,
  columnLetters,
  MOST_COLUMNS,
  MOST_ROWS,
  parseAddress,
  parseAddresses,
  parseArea,
  parseCell,
  quoteSheet,
  sheetPrefix,
  splitSheet,
} from "../../src/spreadsheet/address";
import { bounding, intersect, WHOLE_SHEET } from "../../src/spreadsheet/areas";
import type { Area } from "../../src/spreadsheet/grid";

const line = (most: number) =>
  fc
    .tuple(fc.nat({ max: most - 1 }), fc.nat({ max: most - 1 }))
    .map(([a, b]): [number, number] => [Math.min(a, b), Math.abs(a - b) + 1]);
const areas = fc
  .tuple(line(MOST_ROWS), line(MOST_COLUMNS))
  .map(([[row, rows], [column, columns]]): Area => ({ row, column, rows, columns }));
const sheetNames = fc.string({ unit: fc.constantFrom(..."表a1'!,$ R.C(："), minLength: 1, maxLength: 8 });

test("columns go from A to XFD and back", () => {
  expect([0, 25, 26, 701, 702, MOST_COLUMNS - 1].map(columnLetters)).toEqual(["A", "Z", "AA", "ZZ", "AAA", "XFD"]);
  for (let column = 0; column < MOST_COLUMNS; column++) expect(columnIndex(columnLetters(column))).toBe(column);
  expect(columnIndex("xfd")).toBe(MOST_COLUMNS - 1);
});

test("what is written is read again, relative or absolute, behind any sheet's name", () => {
  fc.assert(
    fc.property(areas, sheetNames, fc.boolean(), (area, sheet, absolute) => {
      const text = areaAddress(area, absolute);
      expect(parseArea(text)).toEqual(area);
      expect(splitSheet(`${quoteSheet(sheet)}!${text}`)).toEqual({ sheet, rest: text });
      expect(splitSheet(`${sheetPrefix(sheet)}!${text}`)).toEqual({ sheet, rest: text });
    }),
  );
  fc.assert(
    fc.property(fc.nat({ max: MOST_ROWS - 1 }), fc.nat({ max: MOST_COLUMNS - 1 }), (row, column) => {
      expect(parseCell(cellAddress(row, column))).toEqual({ row, column });
    }),
  );
});

test("lists of areas, whatever the sheet is called", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(sheetNames, areas), { minLength: 1, maxLength: 4 }), (parts) => {
      const list = parts.map(([sheet, area]) => `${quoteSheet(sheet)}!${areaAddress(area, true)}`).join(",");
      const cells = parts.filter(([, area]) => area.rows < MOST_ROWS && area.columns < MOST_COLUMNS);
      expect(parseAddresses(list)).toEqual(cells.map(([, area]) => area));
    }),
  );
  expect(parseAddresses("自评表!A1:A2")).toEqual([{ row: 0, column: 0, rows: 2, columns: 1 }]);
  // With a blank behind the comma, as Excel's documents have it.
  for (const list of ["'表 1'!A1:B2, '表 1'!C3:D4", "A1:B2, C3:D4", "Sheet1!A1:B2,Sheet1!C3:D4"]) {
    expect(parseAddresses(list)).toEqual([
      { row: 0, column: 0, rows: 2, columns: 2 },
      { row: 2, column: 2, rows: 2, columns: 2 },
    ]);
  }
  expect(parseAddresses("")).toEqual([]);
});

test.each([
  ["C3:A1", { row: 0, column: 0, rows: 3, columns: 3 }],
  ["$B:$C", { row: 0, column: 1, rows: MOST_ROWS, columns: 2 }],
  ["5:2", { row: 1, column: 0, rows: 4, columns: MOST_COLUMNS }],
  ["xfd1048576", { row: MOST_ROWS - 1, column: MOST_COLUMNS - 1, rows: 1, columns: 1 }],
])("%s", (text, area) => expect(parseArea(text)).toEqual(area));

test.each([
  "",
  "A",
  "5",
  "A0",
  "XFE1",
  "A1048577",
  "A1:B",
  "A:2",
  "A1:B2:C3",
  "ZZZ2023",
  "R1C1",
  "#REF!",
  "A-1",
  "$",
  "A1 B2",
])("%s is no area", (text) => {
  expect(parseArea(text)).toBeNull();
  expect(parseAddress(text)).toBeNull();
  expect(parseCell(text)).toBeNull();
});

test("an address of cells is no line, and a cell of a file has no dollars", () => {
  expect(parseAddress("A:C")).toBeNull();
  expect(parseAddress("1:2")).toBeNull();
  expect(parseAddress("'甲!乙'!$A$1:B2")).toEqual({ row: 0, column: 0, rows: 2, columns: 2 });
  expect(parseCell("$A$1")).toBeNull();
});

test("common and bounding areas", () => {
  fc.assert(
    fc.property(areas, areas, (a, b) => {
      const common = intersect(a, b);
      expect(common).toEqual(intersect(b, a));
      if (common) expect(intersect(common, a)).toEqual(common);
      expect(intersect(bounding(a, b), a)).toEqual(a);
      expect(intersect(WHOLE_SHEET, a)).toEqual(a);
    }),
  );
});
