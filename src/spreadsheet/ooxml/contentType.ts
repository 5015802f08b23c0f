import { partKey } from "../parts/partName";
import { END, OPEN, XmlScanner } from "../xml/xmlScanner";

/** Where a package lists the types of its parts. */
export const TYPES_PART = "[Content_Types].xml";

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

/** An `Override` or a `Default` of the list of content types, by its attributes. */
export interface TypeEntry {
  readonly part: string | null | undefined;
  readonly extension: string | null | undefined;
  readonly type: string;
}

/** Whether an attribute names the part; content types do so from the root. */
export const isPart = (named: string | null | undefined, part: string): boolean =>
  named !== null && named !== undefined && partKey(named) === partKey(part);

/** The content type of a part: its own, or that of all with its extension; undefined where none is given. */
export function typeAmong(entries: readonly TypeEntry[], part: string): string | undefined {
  const extension = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
  const own = entries.find((entry) => isPart(entry.part, part));
  return (own ?? entries.find((entry) => entry.extension?.toLowerCase() === extension))?.type;
}

/**
 * The same, read from the list's part.
 * @param types `[Content_Types].xml`
 * @throws XmlProblem
 */
export function contentTypeOf(types: string, part: string): string | undefined {
  const xml = new XmlScanner(types);
  const entries: TypeEntry[] = [];
  for (let token = xml.next(); token !== END; token = xml.next()) {
    if (token !== OPEN || xml.depth !== 2 || (xml.name !== "Override" && xml.name !== "Default")) continue;
    const [named, extension] = [xml.attribute("PartName"), xml.attribute("Extension")];
    entries.push({ part: named, extension, type: xml.attribute("ContentType") ?? "" });
  }
  return typeAmong(entries, part);
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
