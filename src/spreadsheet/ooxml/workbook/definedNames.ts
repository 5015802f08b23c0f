import { quoteSheet } from "../../address";
import type { FormulaSpelling } from "../../formulas/fileSpelling";
import { WORKBOOK_ORDER, replaceChild } from "../package/elementOrder";
import { readPrintNames, printNameElements, type PrintNames } from "./printNames";
import { dataKey } from "./sameData";
import { isTrue } from "../../xml/isTrue";
import { childOf, childrenOf, element, setAttributes, textOf, type XmlElement } from "../../xml/xmlTree";
import { readXstring, writeXstringAttribute } from "../xstring";
import type { NameData } from "../workbookData";

/** Excel's own names; only the print ones are understood. */
const BUILT_IN = /^_xlnm\./i;
/** Where a sheet's filter lies; Excel keeps such a name beside the filter itself. */
const FILTER = "_xlnm._FilterDatabase";
const PRINT = /^_xlnm\.Print_(Area|Titles)$/i;

interface Stored {
  readonly node: XmlElement;
  readonly data: NameData;
  /** The sheet's name, also where Excel's own names belong. */
  readonly sheet: string | undefined;
}

function stored(workbook: XmlElement, sheets: readonly string[], spelling: FormulaSpelling): Stored[] {
  return childrenOf(childOf(workbook, "definedNames"), "definedName").map((node) => {
    const { name, localSheetId, hidden, comment } = node.attributes;
    const sheet = localSheetId === undefined ? undefined : sheets[Number(localSheetId)];
    const data: NameData = {
      name: name ?? "",
      formula: `=${spelling.fromFile(textOf(node))}`,
      visible: !isTrue(hidden),
      ...(comment === undefined ? {} : { comment: readXstring(comment) }),
      ...(sheet === undefined ? {} : { sheet }),
    };
    return { node, data, sheet };
  });
}

/** The names that a person could have defined. `sheets` are the names of all sheets in order. */
export const readNames = (workbook: XmlElement, sheets: readonly string[], spelling: FormulaSpelling): NameData[] =>
  stored(workbook, sheets, spelling)
    .filter(({ data }) => !BUILT_IN.test(data.name))
    .map(({ data }) => data);

/** Print areas and titles by sheet name. */
export function readAllPrintNames(
  workbook: XmlElement,
  sheets: readonly string[],
  spelling: FormulaSpelling,
): Map<string, PrintNames> {
  const found = new Map<string, PrintNames>();
  for (const { data, sheet } of stored(workbook, sheets, spelling))
    if (sheet !== undefined && PRINT.test(data.name))
      found.set(sheet, { ...found.get(sheet), ...readPrintNames(data.name, data.formula.slice(1)) });
  return found;
}

export interface NamesToWrite {
  readonly names: readonly NameData[];
  /** By sheet; a sheet that is missing keeps those of the file. */
  readonly printNames: ReadonlyMap<string, PrintNames>;
  /** Where the sheets' filters lie, by sheet; a sheet that is missing has none. */
  readonly filters: ReadonlyMap<string, string>;
  /** Sheet names in the file's order before and after. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** What a sheet of the file is called now; undefined where it is gone. */
  readonly renamed: (sheet: string) => string | undefined;
}

/** Writes all names; Excel's own that are not understood (filters) move along with their sheets. */
export function writeNames(workbook: XmlElement, wanted: NamesToWrite, spelling: FormulaSpelling): void {
  const old = stored(workbook, wanted.before, spelling);
  const byData = new Map(old.map(({ node, data }) => [dataKey(data), node]));
  const place = (node: XmlElement, sheet: string | undefined): XmlElement => {
    setAttributes(node, { localSheetId: sheet === undefined ? undefined : wanted.after.indexOf(sheet) });
    return node;
  };
  const kept = old.flatMap(({ node, data, sheet }) => {
    if (!BUILT_IN.test(data.name)) return [];
    const now = sheet === undefined ? undefined : wanted.renamed(sheet);
    if (sheet !== undefined && now === undefined) return [];
    if (data.name === FILTER && now !== undefined && wanted.filters.has(now)) return [];
    const same = sheet === now && PRINT.test(data.name) && isKept(data, wanted.printNames.get(now ?? ""));
    return !PRINT.test(data.name) || same ? [place(node, now)] : [];
  });
  const own = wanted.names.map((name) => place(byData.get(dataKey(name)) ?? nameElement(name, spelling), name.sheet));
  const present = new Set(kept.map((node) => `${node.attributes["name"]} ${node.attributes["localSheetId"]}`));
  const print = [...wanted.printNames].flatMap(([sheet, names]) =>
    printNameElements(sheet, names).map((node) => place(node, sheet)),
  );
  const filters = [...wanted.filters].map(([sheet, range]) => {
    const area = `${quoteSheet(sheet)}!${range.replace(/[A-Z]+|\d+/g, "$$$&")}`;
    return place(element("definedName", { name: FILTER, hidden: true }, [area]), sheet);
  });
  const all = [
    ...kept,
    ...filters,
    ...own,
    ...print.filter((node) => !present.has(`${node.attributes["name"]} ${node.attributes["localSheetId"]}`)),
  ];
  replaceChild(
    workbook,
    "definedNames",
    all.length === 0 ? undefined : element("definedNames", {}, all),
    WORKBOOK_ORDER,
  );
}

/** A print name whose meaning did not change keeps its text. */
function isKept(data: NameData, wanted: PrintNames | undefined): boolean {
  if (wanted === undefined) return true;
  const had: Record<string, string | undefined> = { ...readPrintNames(data.name, data.formula.slice(1)) };
  const area = /Area$/i.test(data.name);
  const relevant = area ? ["printArea"] : ["printTitleRows", "printTitleColumns"];
  return relevant.every((key) => had[key] === (wanted as Record<string, string | undefined>)[key]);
}

function nameElement(name: NameData, spelling: FormulaSpelling): XmlElement {
  const comment = name.comment === undefined || name.comment === "" ? undefined : writeXstringAttribute(name.comment);
  return element("definedName", { name: name.name, comment, hidden: name.visible ? undefined : true }, [
    spelling.toFile(name.formula.replace(/^=/, "")),
  ]);
}
