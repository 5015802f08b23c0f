import { strToU8, zipSync } from "fflate";

/** A number, text, truth value or blank, or a formula with leading `=` in an object of its own. */
export type FileCell = number | string | boolean | null | { readonly formula: string };

export interface FileSheet {
  readonly name: string;
  readonly rows: readonly (readonly FileCell[])[];
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const OOXML = "http://schemas.openxmlformats.org";
const RELATIONSHIPS = `${OOXML}/officeDocument/2006/relationships`;
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const escape = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/** An empty text is what a formula gave: no program keeps an empty text typed into a cell. */
function cell(value: FileCell): string {
  if (value === null) return "<c/>";
  if (typeof value === "number") return `<c><v>${value}</v></c>`;
  if (typeof value === "boolean") return `<c t="b"><v>${Number(value)}</v></c>`;
  if (value === "") return `<c><f>""</f></c>`;
  if (typeof value === "string") return `<c t="inlineStr"><is><t xml:space="preserve">${escape(value)}</t></is></c>`;
  return `<c><f>${escape(value.formula.slice(1))}</f></c>`;
}

function sheetXml({ rows }: FileSheet): string {
  const body = rows.map((row) => `<row>${row.map(cell).join("")}</row>`).join("");
  return `${XML}<worksheet xmlns="${OOXML}/spreadsheetml/2006/main"><sheetData>${body}</sheetData></worksheet>`;
}

/** The least that is a workbook, without any cached result: whoever opens it has to compute. */
export function workbookFile(sheets: readonly FileSheet[]): Uint8Array {
  const names = sheets.map(({ name }, at) => `<sheet name="${escape(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`);
  const parts = sheets.map((_, at) => `xl/worksheets/sheet${at + 1}.xml`);
  const overrides = parts.map((part) => `<Override PartName="/${part}" ContentType="${TYPES}.worksheet+xml"/>`);
  const links = parts.map(
    (part, at) => `<Relationship Id="rId${at + 1}" Type="${RELATIONSHIPS}/worksheet" Target="/${part}"/>`,
  );
  const files: Record<string, string> = {
    "[Content_Types].xml": `${XML}<Types xmlns="${OOXML}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>${overrides.join("")}</Types>`,
    "_rels/.rels": `${XML}<Relationships xmlns="${OOXML}/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONSHIPS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `${XML}<workbook xmlns="${OOXML}/spreadsheetml/2006/main" xmlns:r="${RELATIONSHIPS}"><sheets>${names.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${XML}<Relationships xmlns="${OOXML}/package/2006/relationships">${links.join("")}</Relationships>`,
  };
  sheets.forEach((sheet, at) => (files[parts[at]!] = sheetXml(sheet)));
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), { level: 1 });
}
