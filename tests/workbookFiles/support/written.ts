import { strToU8, zipSync } from "fflate";
import { readWorkbookFile } from "../../../src/workbookFiles/readWorkbookFile";
import type { Grid } from "../../../src/spreadsheet/grid";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** The parts of a small workbook with shared strings, by their names. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** What stands in the sheet that the parts hold. */
export const written = [
  ["一级指标", "分值", "得分", "说明\n第二行"],
  ["产出", 60, 58.5, ""],
  ["效益", 40, 40, "a<b & c"],
] as const;

const strings = ["一级指标", "分值", "得分", "说明\n第二行", "产出", "效益", "a&lt;b &amp; c"];

export const SHEET = "xl/worksheets/sheet1.xml";
export const STRINGS = "xl/sharedStrings.xml";
export const WORKBOOK = "xl/workbook.xml";
export const RELATIONSHIPS = "xl/_rels/workbook.xml.rels";

const relationship = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;

export const parts: Parts = {
  "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
  "_rels/.rels": `<Relationships xmlns="${PACKAGE}">${relationship("rId1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
  [WORKBOOK]: `<?xml version="1.0" encoding="UTF-8"?><workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr/><sheets><sheet name="自评表" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  [RELATIONSHIPS]: `<Relationships xmlns="${PACKAGE}">${relationship("rId1", "worksheet", "worksheets/sheet1.xml")}${relationship("rId2", "sharedStrings", "sharedStrings.xml")}</Relationships>`,
  [SHEET]: `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c></row><row r="2"><c r="A2" t="s"><v>4</v></c><c r="B2"><v>60</v></c><c r="C2"><v>58.5</v></c></row><row r="3"><c r="A3" t="s"><v>5</v></c><c r="B3"><v>40</v></c><c r="C3"><f>B3</f><v>40</v></c><c r="D3" t="s"><v>6</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A1:A1"/></mergeCells></worksheet>`,
  [STRINGS]: `<sst xmlns="${MAIN}" count="7" uniqueCount="7">${strings.map((text) => `<si><t>${text}</t></si>`).join("")}</sst>`,
};

/** The parts with some of them changed; every change has to change something. */
export function changed(name: string, change: (xml: string) => string | Uint8Array, from: Parts = parts): Parts {
  const xml = String(from[name]);
  const after = change(xml);
  if (after === xml) throw new Error(`nothing changed in ${name}`);
  return { ...from, [name]: after };
}

export const packed = (from: Parts): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(from).map(([name, part]) => [name, typeof part === "string" ? strToU8(part) : part]),
    ),
  );

/** The only sheet of a file. */
export async function onlySheet(name: string, bytes: Uint8Array): Promise<Grid> {
  const { grids } = await readWorkbookFile(name, bytes);
  expect(grids).toHaveLength(1);
  return grids[0] as Grid;
}

export const readParts = (from: Parts): Promise<Grid> => onlySheet("a.xlsx", packed(from));
