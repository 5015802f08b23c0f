import { splitSheet } from "../../spreadsheet/address";
import { tokenise } from "../../spreadsheet/formulas/tokens";
import type { SheetData, WorkbookData } from "../../spreadsheet/ooxml/workbookData";

/** All formulas of a sheet: of its cells, rules and drop-down lists. */
export const formulasOf = ({ cells, validations, conditionalFormats }: SheetData): readonly string[] => [
  ...cells.flatMap(({ formula }) => formula ?? []),
  ...validations.flatMap(({ formula1, formula2, kind }) =>
    [formula1, formula2].flatMap((text) =>
      text === undefined || (kind === "list" && !text.startsWith("=")) ? [] : text,
    ),
  ),
  ...conditionalFormats.flatMap(({ formula }) => formula ?? []),
];

/** What a formula names, without quotes: sheets, and words that may be defined names. */
function operandsIn(formula: string): { readonly sheets: readonly string[]; readonly names: readonly string[] } {
  const operands = (tokenise(formula) ?? []).flatMap(({ kind, text }) =>
    kind === "operand" ? [splitSheet(text)] : [],
  );
  return {
    sheets: operands.flatMap(({ sheet }) => (sheet === undefined ? [] : [sheet.toLowerCase()])),
    names: operands.flatMap(({ sheet, rest }) => (sheet === undefined ? [rest.toLowerCase()] : [])),
  };
}

/** The sheets that a formula names, in small letters. */
export const sheetsIn = (formula: string): readonly string[] => operandsIn(formula).sheets;

/** Formulas that lead into another workbook: `[1]Sheet1!A1`. */
export const leadsToOtherFile = (formula: string): boolean => /\[[^\][]*\][^\][!]*!/.test(formula);

/** The sheets that a form's sheet cannot do without, the form's first: those that its formulas lead to, through names and further sheets too. */
export function neededSheets(data: WorkbookData, form: string): readonly string[] {
  const sheets = new Map(data.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const names = new Map(data.names.map(({ name, formula }) => [name.toLowerCase(), formula]));
  const needed = new Set<string>();
  const seen = new Set<string>();
  const follow = (formula: string): void => {
    if (seen.has(formula)) return;
    seen.add(formula);
    const operands = operandsIn(formula);
    for (const sheet of operands.sheets) visit(sheet);
    for (const name of operands.names) {
      const meant = names.get(name);
      if (meant !== undefined) follow(meant);
    }
  };
  const visit = (name: string): void => {
    const sheet = sheets.get(name);
    if (!sheet || needed.has(sheet.name)) return;
    needed.add(sheet.name);
    for (const formula of formulasOf(sheet)) follow(formula);
  };
  visit(form.toLowerCase());
  return [...needed];
}
