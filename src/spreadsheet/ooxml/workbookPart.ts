import { isTrue } from "../xml/isTrue";
import { END, OPEN, XmlScanner } from "../xml/xmlScanner";

export interface ListedSheet {
  readonly name: string;
  /** Of the relationship that names its part. */
  readonly relationship: string;
  /** 0 shown, 1 hidden, 2 hidden so that Excel does not offer to show it. */
  readonly hidden: 0 | 1 | 2;
}

export interface WorkbookPart {
  readonly sheets: readonly ListedSheet[];
  /** Days are counted from 1 January 1904 on, as old Macs did. */
  readonly date1904: boolean;
  /** The defined names of single sheets. */
  readonly sheetNames: readonly SheetName[];
}

export interface SheetName {
  readonly name: string;
  /** Its sheet's place in {@link WorkbookPart.sheets}. */
  readonly sheet: number;
  /** As files spell it: without a leading `=`. */
  readonly formula: string;
}

const HIDDEN: Readonly<Record<string, 1 | 2>> = { hidden: 1, veryHidden: 2 };

/**
 * What a workbook's own part tells of its sheets and their names.
 * @throws XmlProblem
 */
export function readWorkbookPart(part: string): WorkbookPart {
  const xml = new XmlScanner(part);
  const sheets: ListedSheet[] = [];
  const sheetNames: SheetName[] = [];
  let date1904 = false;
  for (let token = xml.next(); token !== END; token = xml.next()) {
    if (token !== OPEN) continue;
    if (xml.name === "workbookPr") date1904 = isTrue(xml.attribute("date1904"));
    const scope = xml.name === "definedName" ? xml.attribute("localSheetId") : null;
    if (scope !== null) {
      const name = xml.attribute("name") ?? "";
      sheetNames.push({ name, sheet: Number(scope), formula: xml.content() });
    }
    if (xml.name !== "sheet") continue;
    sheets.push({
      name: xml.attribute("name") ?? "",
      relationship: xml.attribute("id") ?? "",
      hidden: HIDDEN[xml.attribute("state") ?? ""] ?? 0,
    });
  }
  return { sheets, date1904, sheetNames };
}
