import {
  partKey,
  partName,
  relationshipsPart,
  relativeTarget,
  resolveTarget,
} from "../../../src/spreadsheet/parts/partName";

test.each([
  "xl/sharedStrings.xml",
  "/xl/SharedStrings.xml",
  "XL\\sharedstrings.XML",
  "xl/./sharedStrings.xml",
  "xl//shared%53trings.xml",
])("%s names the same part", (name) => expect(partKey(name)).toBe("xl/sharedstrings.xml"));

test("a name keeps its spelling but for slashes", () => expect(partName("\\XL\\Workbook.xml")).toBe("XL/Workbook.xml"));

test("what is no percent-encoding stays", () => expect(partKey("xl/100%.xml")).toBe("xl/100%.xml"));

test.each([
  ["worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"],
  ["/xl/worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"],
  ["./worksheets\\sheet1.xml", "xl/worksheets/sheet1.xml"],
  ["../docProps/app.xml", "docProps/app.xml"],
  ["styles.xml#a", "xl/styles.xml"],
])("%s leads from the workbook to %s", (target, part) => expect(resolveTarget("xl/workbook.xml", target)).toBe(part));

test("a target leads back to its part", () => {
  for (const to of ["xl/a.xml", "docProps/app.xml", "xl/worksheets/b/c.xml"])
    expect(resolveTarget("xl/worksheets/sheet1.xml", relativeTarget("xl/worksheets/sheet1.xml", to))).toBe(to);
});

test("relationships stand beside their part", () => {
  expect(relationshipsPart("xl/workbook.xml")).toBe("xl/_rels/workbook.xml.rels");
  expect(relationshipsPart("")).toBe("_rels/.rels");
});
