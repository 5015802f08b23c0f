import { relationId } from "./workbookXml";
import { element } from "./xml";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const PROPERTIES = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

const relation = (Id: string, type: string, Target: string): string =>
  element("Relationship", { Id, Type: `${OFFICE}/${type}`, Target });

const relations = (...items: readonly string[]): string =>
  element("Relationships", { xmlns: `${PACKAGE}/relationships` }, ...items);

export const sheetPart = (index: number): string => `worksheets/sheet${index + 1}.xml`;

const itemPart = (index: number): string => `customXml/item${index + 1}.xml`;
const propertiesName = (index: number): string => `itemProps${index + 1}.xml`;
const DATA_STORE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

/** Custom XML parts with what Excel wants beside each: an id by which it is known, here by its place. */
function customXmlParts(texts: readonly string[]): Readonly<Record<string, string>> {
  const parts = texts.map((text, index) => {
    const id = `{${String(index + 1).padStart(8, "0")}-0000-4000-8000-000000000000}`;
    return {
      [itemPart(index)]: text,
      [`customXml/${propertiesName(index)}`]: element(
        "ds:datastoreItem",
        { "ds:itemID": id, "xmlns:ds": DATA_STORE },
        element("ds:schemaRefs"),
      ),
      [`customXml/_rels/item${index + 1}.xml.rels`]: relations(
        relation("rId1", "customXmlProps", propertiesName(index)),
      ),
    };
  });
  return Object.assign({}, ...parts) as Record<string, string>;
}

/** How the parts of a workbook refer to each other, by their names in the package; and the custom XML parts themselves. */
export function packageParts(sheetCount: number, customXml: readonly string[]): Readonly<Record<string, string>> {
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
      ...customXml.map((_, index) =>
        element("Override", { PartName: `/customXml/${propertiesName(index)}`, ContentType: PROPERTIES }),
      ),
    ),
    "_rels/.rels": relations(relation("rId1", "officeDocument", "xl/workbook.xml")),
    "xl/_rels/workbook.xml.rels": relations(
      ...sheets.map((index) => relation(relationId(index), "worksheet", sheetPart(index))),
      relation(relationId(sheetCount), "styles", "styles.xml"),
      relation(relationId(sheetCount + 1), "sharedStrings", "sharedStrings.xml"),
      ...customXml.map((_, index) =>
        relation(relationId(sheetCount + 2 + index), "customXml", `../${itemPart(index)}`),
      ),
    ),
    ...customXmlParts(customXml),
  };
}
