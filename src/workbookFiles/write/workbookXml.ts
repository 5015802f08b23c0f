import { quoteSheet } from "../../spreadsheet/address";
import type { NamePlan, Plan, SheetPlan } from "../../spreadsheet/plan";
import { storedFormula } from "./storedFormula";
import { element, escapeXml } from "./xml";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Relation ids of the workbook's parts: the sheets from `rId1` on. */
export const relationId = (index: number): string => `rId${index + 1}`;

const absolute = (address: string): string => address.replace(/\$/g, "").replace(/[A-Z]+|\d+/g, (part) => `$${part}`);

/** What is printed stands in names of the sheet that only the application shows. */
function printNames({ name, page }: SheetPlan): readonly NamePlan[] {
  const { printArea, printTitleRows } = page;
  const areas = [
    ["_xlnm.Print_Area", printArea],
    ["_xlnm.Print_Titles", printTitleRows],
  ] as const;
  return areas.flatMap(([printName, area]) =>
    area === undefined
      ? []
      : [{ name: printName, sheet: name, formula: `=${quoteSheet(name)}!${absolute(area)}`, visible: true }],
  );
}

function nameXml({ name, sheet, formula, visible }: NamePlan, sheets: readonly SheetPlan[]): string {
  const localSheetId = sheet === undefined ? undefined : sheets.findIndex((plan) => plan.name === sheet);
  return element(
    "definedName",
    { name, localSheetId, hidden: visible ? undefined : true },
    escapeXml(storedFormula(formula)),
  );
}

/** The workbook's part. Whoever opens the file computes it: results that it holds were not computed by a spreadsheet. */
export function workbookXml({ sheets, names, select }: Plan): string {
  const all = [...names, ...sheets.flatMap(printNames)];
  const activeTab = sheets.findIndex(({ name }) => name === select.sheet);
  return element(
    "workbook",
    { xmlns: MAIN, "xmlns:r": RELATIONS },
    element("bookViews", {}, element("workbookView", { activeTab: Math.max(0, activeTab) })),
    element(
      "sheets",
      {},
      ...sheets.map(({ name }, index) => element("sheet", { name, sheetId: index + 1, "r:id": relationId(index) })),
    ),
    all.length === 0 ? "" : element("definedNames", {}, ...all.map((name) => nameXml(name, sheets))),
    element("calcPr", { calcId: 191029, fullCalcOnLoad: true }),
  );
}
