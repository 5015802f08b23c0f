/** The names of things in an office file, as the standard (ECMA-376) spells them. */
export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const OFFICE_RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const PACKAGE_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
export const CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
export const CUSTOM_XML = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

const spreadsheet = (kind: string): string => `application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml`;

export const CONTENT_TYPE = {
  workbook: spreadsheet("sheet.main"),
  worksheet: spreadsheet("worksheet"),
  styles: spreadsheet("styles"),
  sharedStrings: spreadsheet("sharedStrings"),
  comments: spreadsheet("comments"),
  table: spreadsheet("table"),
  customXmlProperties: "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
  relationships: "application/vnd.openxmlformats-package.relationships+xml",
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  vml: "application/vnd.openxmlformats-officedocument.vmlDrawing",
} as const;

/** The full type of a relationship that this folder writes. */
export const relationshipType = (kind: string): string => `${OFFICE_RELATIONSHIPS}/${kind}`;
