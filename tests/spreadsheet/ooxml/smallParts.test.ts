import fc from "fast-check";
import { pointsToWidth, widthToPoints } from "../../../src/spreadsheet/ooxml/sheets/columnWidth";
import { joinLine, splitLine } from "../../../src/spreadsheet/ooxml/sheets/headerFooter";
import { readPrintNames } from "../../../src/spreadsheet/ooxml/workbook/printNames";
import { readXstring, writeXstring, writeXstringAttribute } from "../../../src/spreadsheet/ooxml/xstring";
import { text } from "./fixtures/arbitraryText";

test("Excel's standard width of 64 pixels is 48 points and 9.140625 digits", () => {
  expect(widthToPoints(9.140625)).toBe(48);
  expect(pointsToWidth(48)).toBe(9.140625);
});

test("widths of whole and of broken pixels come back", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2000 }), (pixels) =>
      expect(widthToPoints(pointsToWidth(pixels * 0.75))).toBe(pixels * 0.75),
    ),
  );
  expect(widthToPoints(pointsToWidth(100))).toBeCloseTo(100, 1);
});

test("texts come back from their escaped spelling", () => {
  fc.assert(
    fc.property(text, (value) => {
      expect(readXstring(writeXstring(value))).toBe(value);
      expect(readXstring(writeXstringAttribute(value))).toBe(value);
    }),
  );
  expect(writeXstring("a\u0007_x0041_")).toBe("a_x0007__x005F_x0041_");
});

test("a header's sections are told apart", () => {
  expect(splitLine('&L左&"宋体,Bold"&10&C&P / &N&RA && B', "Header")).toEqual({
    leftHeader: '左&"宋体,Bold"&10',
    centerHeader: "&P / &N",
    rightHeader: "A && B",
  });
  expect(splitLine("no section", "Footer")).toEqual({ centerFooter: "no section" });
  expect(joinLine({ leftHeader: "a", rightHeader: "b" }, "Header")).toBe("&La&Rb");
});

test("print names lose sheet and dollars; what is no list of ranges is none", () => {
  expect(readPrintNames("_xlnm.Print_Area", "'a, b'!$A$1:$C$3,'a, b'!$E$5")).toEqual({ printArea: "A1:C3,E5" });
  expect(readPrintNames("_xlnm.Print_Titles", "表!$A:$B,表!$1:$3")).toEqual({
    printTitleRows: "1:3",
    printTitleColumns: "A:B",
  });
  expect(readPrintNames("_xlnm.Print_Area", "OFFSET(表!$A$1,0,0,5,5)")).toEqual({});
});
