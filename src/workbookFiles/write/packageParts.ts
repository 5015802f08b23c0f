import { relationId } from "./workbookXml";
import { element } from "./xml";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const relation = (Id: string, type: string, Target: string): string =>
  element("Relationship", { Id, Type: `${OFFICE}/${type}`, Target });

const relations = (...items: readonly string[]): string =>
  element("Relationships", { xmlns: `${PACKAGE}/relationships` }, ...items);

export const sheetPart = (index: number): string => `worksheets/sheet${index + 1}.xml`;

/** How the parts of a workbook refer to each other, by their names in the package. */
export function packageParts(sheetCount: number): Readonly<Record<string, string>> {
  const sheets = Array.from({ length: sheetCount }, (_, index) => index);
  const override = (part: string, type: string): string =>
    element("Override", { PartName: `/xl/${part}`, ContentType: `${CONTENT}.${type}+xml` });
  return {
    "[Content_Types].xml": element(
      "Types",
      { xmlns: `${PACKAGE}/content-types` },
      element("Default", {
        Extension: "rels",
        ContentType: "application/vnd.openxmlformats-package.relationships+xml",
      }),
      element("Default", { Extension: "xml", ContentType: "application/xml" }),
      override("workbook.xml", "sheet.main"),
      ...sheets.map((index) => override(sheetPart(index), "worksheet")),
      override("styles.xml", "styles"),
      override("sharedStrings.xml", "sharedStrings"),
    ),
    "_rels/.rels": relations(relation("rId1", "officeDocument", "xl/workbook.xml")),
    "xl/_rels/workbook.xml.rels": relations(
      ...sheets.map((index) => relation(relationId(index), "worksheet", sheetPart(index))),
      relation(relationId(sheetCount), "styles", "styles.xml"),
      relation(relationId(sheetCount + 1), "sharedStrings", "sharedStrings.xml"),
    ),
  };
}
