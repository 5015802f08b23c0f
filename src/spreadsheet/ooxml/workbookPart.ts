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
  readonly sheetNames: readonly ScopedName[];
}

export interface ScopedName {
  readonly name: string;
  /** Its sheet's place in {@link WorkbookPart.sheets}. */
  readonly sheet: number;
  /** As files spell it: without a leading `=`. */
  readonly formula: string;
}

const HIDDEN: Readonly<Record<string, 1 | 2>> = { hidden: 1, veryHidden: 2 };

/** Calls for each element inside of the one whose opening tag is stood on, which reads what it wants of it. */
function eachInside(xml: XmlScanner, name: string, read: () => void): void {
  const depth = xml.depth;
  while (xml.depth >= depth) if (xml.next() === OPEN && xml.depth === depth + 1 && xml.name === name) read();
}

/**
 * What a workbook's own part tells of its sheets and their names; no sheets where it is another part.
 * @throws XmlProblem
 */
export function readWorkbookPart(part: string): WorkbookPart {
  const xml = new XmlScanner(part);
  const sheets: ListedSheet[] = [];
  const sheetNames: ScopedName[] = [];
  let date1904 = false;
  const readSheet = (): void => {
    const [name, relationship] = [xml.attribute("name") ?? "", xml.attribute("id") ?? ""];
    sheets.push({ name, relationship, hidden: HIDDEN[xml.attribute("state") ?? ""] ?? 0 });
  };
  const readName = (): void => {
    const [name, scope] = [xml.attribute("name") ?? "", xml.attribute("localSheetId")];
    if (scope !== null) sheetNames.push({ name, sheet: Number(scope), formula: xml.content() });
  };
  for (let token = xml.next(); token !== END; token = xml.next()) {
    if (token !== OPEN) continue;
    if (xml.depth === 1 && xml.name !== "workbook") xml.skip();
    else if (xml.depth !== 2) continue;
    else if (xml.name === "workbookPr") date1904 = isTrue(xml.attribute("date1904"));
    else if (xml.name === "sheets") eachInside(xml, "sheet", readSheet);
    else if (xml.name === "definedNames") eachInside(xml, "definedName", readName);
  }
  return { sheets, date1904, sheetNames };
}
