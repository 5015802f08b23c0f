import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { formsOf } from "../../../src/form/formsOf";
import { hasReview } from "../../../src/form/review";
import { withShipped } from "../../../src/packs/withShipped";
import { readWorkbook } from "../../../src/spreadsheet/ooxml/readWorkbook";
import { readWorkbookFile } from "../../../src/workbookFiles/readWorkbookFile";
import { addReview } from "../../../src/workbookFiles/review/addReview";
import { goldenBytes } from "../../report/support/goldenForms";
import { ooxmlFaults } from "../../support/ooxmlCheck";

/** What people have in a file beside the form, as parts and elements. */
const SHEET = "xl/worksheets/sheet1.xml";
type Parts = Record<string, Uint8Array>;
type Change = (parts: Parts) => Parts;

const edit =
  (name: string, from: RegExp, to: string): Change =>
  (parts) => {
    const xml = strFromU8(parts[name]!);
    if (!from.test(xml)) throw new Error(`${name}: ${from.source}`);
    return { ...parts, [name]: strToU8(xml.replace(from, to)) };
  };

const macros: Change = (parts) => ({
  ...edit(
    "[Content_Types].xml",
    /application\/vnd\.openxmlformats-officedocument\.spreadsheetml\.sheet\.main\+xml/,
    "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
  )(
    edit(
      "[Content_Types].xml",
      /<\/Types>/,
      '<Override PartName="/xl/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>',
    )(
      edit(
        "xl/_rels/workbook.xml.rels",
        /<\/Relationships>/,
        '<Relationship Id="rIdVba" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>',
      )(parts),
    ),
  ),
  "xl/vbaProject.bin": strToU8("macros"),
});

const table: Change = (parts) => ({
  ...edit(
    "[Content_Types].xml",
    /<\/Types>/,
    '<Override PartName="/xl/tables/table9.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/></Types>',
  )(
    edit(
      SHEET,
      /<\/worksheet>/,
      '<tableParts count="1"><tablePart xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rIdT9"/></tableParts></worksheet>',
    )(parts),
  ),
  "xl/worksheets/_rels/sheet1.xml.rels": strToU8(
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rIdT9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table9.xml"/></Relationships>',
  ),
  "xl/tables/table9.xml": strToU8(
    '<?xml version="1.0"?><table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="9" name="T9" displayName="T9" ref="A60:B61"><autoFilter ref="A60:B61"/><tableColumns count="2"><tableColumn id="1" name="甲"/><tableColumn id="2" name="乙"/></tableColumns></table>',
  ),
});

const named = (name: string, text: string): Change =>
  edit(
    "xl/workbook.xml",
    /<\/sheets>/,
    `</sheets><definedNames><definedName name="${name}" localSheetId="0">${text}</definedName></definedNames>`,
  );

const parts = (bytes: Uint8Array): Parts => unzipSync(bytes);

async function reviewed(change: Change) {
  const before = zipSync(change(parts(goldenBytes("sichuan"))));
  const { grids, packs, corrections } = await readWorkbookFile("form.xlsx", before);
  const file = await addReview(before, grids, (sheets) => formsOf(sheets, withShipped(packs), corrections));
  const [form] = formsOf((await readWorkbookFile("form.xlsx", file.bytes)).grids, withShipped([]));
  return { before: parts(before), after: parts(file.bytes), file, form: form! };
}

const changedParts = (before: Parts, after: Parts): readonly string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((name) => !before[name] || !after[name] || !Buffer.from(before[name]).equals(Buffer.from(after[name])))
    .sort();

const sheetOf = ({ after }: { readonly after: Parts }): string => strFromU8(after[SHEET]!);

/** The columns of the form end at K, so that the review stands in L to O. */
const OWN = ["xl/styles.xml", SHEET];

describe.each<readonly [string, Change, readonly string[], RegExp]>([
  ["macros", macros, OWN, /<sheetData>/],
  ["a table elsewhere on the sheet", table, OWN, /<tablePart /],
  [
    "a filter",
    edit(SHEET, /<\/sheetData>/, '</sheetData><autoFilter ref="A9:J21"/>'),
    OWN,
    /<autoFilter ref="A9:J21"\/>/,
  ],
  [
    "a protected sheet",
    edit(
      SHEET,
      /<\/sheetData>/,
      '</sheetData><sheetProtection algorithmName="SHA-512" hashValue="abc=" saltValue="def=" spinCount="100000" sheet="1"/>',
    ),
    OWN,
    /hashValue="abc="/,
  ],
  [
    "frozen panes",
    edit(
      SHEET,
      /<sheetView workbookViewId="0"\/>/,
      '<sheetView workbookViewId="0" zoomScale="85"><pane xSplit="3" ySplit="9" topLeftCell="D10" activePane="bottomRight" state="frozen"/><selection pane="bottomRight" activeCell="D10" sqref="D10"/></sheetView>',
    ),
    OWN,
    /zoomScale="85"><pane xSplit="3" ySplit="9" topLeftCell="D10" activePane="bottomRight" state="frozen"\/>/,
  ],
  [
    "drop-down lists that newer files have words for",
    edit(
      SHEET,
      /<\/worksheet>/,
      '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:dataValidations xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" count="1"><x14:dataValidation type="list"><x14:formula1><xm:f>$A$1:$A$3</xm:f></x14:formula1><xm:sqref>C3</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst></worksheet>',
    ),
    OWN,
    /<xm:sqref>C3<\/xm:sqref>/,
  ],
  ["print titles alone", named("_xlnm.Print_Titles", "'绩效自评'!$1:$9"), OWN, /<sheetData>/],
])("%s", (_, change, expected, kept) => {
  test("stays, and no other part is changed", async () => {
    const result = await reviewed(change);
    // The same that the file had before, if it had any.
    expect(ooxmlFaults(result.file.bytes)).toEqual(ooxmlFaults(zipSync(result.before)));
    expect(hasReview(result.form)).toBe(true);
    expect(changedParts(result.before, result.after)).toEqual([...expected].sort());
    expect(sheetOf(result)).toMatch(kept);
  });
});

test("an .xlsm stays one", async () => {
  expect((await reviewed(macros)).file.ending).toBe("xlsm");
});

test("a sheet that was protected is told, and its new cells can be written", async () => {
  const { file, form } = await reviewed(
    edit(SHEET, /<\/sheetData>/, '</sheetData><sheetProtection password="CC1A" sheet="1" objects="1"/>'),
  );
  expect(file.protectedSheets).toEqual(file.added);
  const { data } = await readWorkbook(file.bytes);
  const open = data.sheets[0]!.cells.filter(({ style }) => style !== undefined && data.styles[style]?.locked === false);
  expect(open.length).toBe(form.lines.filter(({ kind }) => kind !== "execution").length * 3);
});

test.each([
  ["the form's own columns", "'绩效自评'!$A$1:$K$30", "'绩效自评'!$A$1:$O$30"],
  ["several areas", "'绩效自评'!$A$1:$K$30,'绩效自评'!$A$40:$J$50", "'绩效自评'!$A$1:$O$30,'绩效自评'!$A$40:$J$50"],
  ["less than the form", "'绩效自评'!$A$1:$F$30", "'绩效自评'!$A$1:$F$30"],
  ["more than the form", "'绩效自评'!$A$1:$Z$30", "'绩效自评'!$A$1:$Z$30"],
])("a print area of %s", async (_, area, expected) => {
  const { before, after } = await reviewed(named("_xlnm.Print_Area", area));
  expect(strFromU8(after["xl/workbook.xml"]!)).toContain(expected);
  expect(changedParts(before, after).includes("xl/workbook.xml")).toBe(area !== expected);
});

test("hidden columns beside a form are shown where the review stands, and are as wide as it needs", async () => {
  const hidden = edit(SHEET, /<sheetData>/, '<cols><col min="12" max="16384" width="9" hidden="1"/></cols><sheetData>');
  const { after, file } = await reviewed(hidden);
  expect(ooxmlFaults(file.bytes)).toEqual([]);
  const { data } = await readWorkbook(file.bytes);
  const [sheet] = data.sheets;
  expect(sheet!.hiddenColumns.filter((column) => column < 16)).toEqual([15]);
  expect([11, 12, 13, 14].map((column) => sheet!.columnWidths[column]! > 40)).toEqual([true, true, true, true]);
  expect(strFromU8(after[SHEET]!)).toMatch(/max="16384"/);
});

test("merged cells that reach beyond the last text of the table are not cut: the review stands behind them", async () => {
  const { file, form } = await reviewed(edit(SHEET, /<mergeCells[^>]*>/, '$&<mergeCell ref="K16:M16"/>'));
  expect(ooxmlFaults(file.bytes)).toEqual([]);
  const { data } = await readWorkbook(file.bytes);
  expect(data.sheets[0]!.merges).toContain("K16:M16");
  const columns = form.lines.flatMap(({ review }) => (review ? [review.address.replace(/\d+/, "")] : []));
  expect(new Set(columns)).toEqual(new Set(["O"]));
});
