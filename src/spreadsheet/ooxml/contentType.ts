import { partKey } from "../parts/partName";
import { END, OPEN, XmlScanner } from "../xml/xmlScanner";

const WORKBOOK =
  /spreadsheetml\.(sheet|template)\.main\+xml$|ms-excel\.(sheet|template|addin)\.macroEnabled\.main\+xml$/i;
const BINARY_WORKBOOK = /ms-excel\.sheet\.binary\.macroEnabled\.main$/i;
const SAYS_NOTHING = /^(?:(?:application|text)\/xml)?$/i;

/** What the type of a package's main part tells; `unstated` where a writer says only that it is XML, or nothing. */
export type MainKind = "workbook" | "binary" | "other" | "unstated";

/** The kind of document that a package holds, by its main part's content type. */
export function mainKind(type: string | undefined): MainKind {
  if (type === undefined || SAYS_NOTHING.test(type.trim())) return "unstated";
  if (WORKBOOK.test(type)) return "workbook";
  return BINARY_WORKBOOK.test(type) ? "binary" : "other";
}

/**
 * The content type of a part: its own, or that of all with its extension; undefined where none is given.
 * @param types `[Content_Types].xml`
 * @throws XmlProblem
 */
export function contentTypeOf(types: string, part: string): string | undefined {
  const xml = new XmlScanner(types);
  const extension = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
  let common: string | undefined;
  for (let token = xml.next(); token !== END; token = xml.next()) {
    if (token !== OPEN) continue;
    const type = xml.attribute("ContentType") ?? "";
    if (xml.name === "Override" && partKey(xml.attribute("PartName") ?? "") === partKey(part)) return type;
    if (xml.name === "Default" && xml.attribute("Extension")?.toLowerCase() === extension) common ??= type;
  }
  return common;
}

/** What Excel calls files of a kind; it refuses those whose name and contents differ. */
export type Ending = "xlsx" | "xlsm" | "xltx" | "xltm" | "xlam";

const ENDINGS: readonly (readonly [RegExp, Ending])[] = [
  [/ms-excel\.sheet\.macroEnabled/i, "xlsm"],
  [/ms-excel\.template\.macroEnabled/i, "xltm"],
  [/ms-excel\.addin\.macroEnabled/i, "xlam"],
  [/spreadsheetml\.template\./i, "xltx"],
];

/** The ending of a workbook's name by its main part's content type. */
export const endingOf = (type: string | undefined): Ending =>
  ENDINGS.find(([pattern]) => pattern.test(type ?? ""))?.[1] ?? "xlsx";
