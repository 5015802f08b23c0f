import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Grid } from "../../../src/spreadsheet/grid";
import { drawnSheets, type DrawnSheet } from "../../../tools/cases/drawnSheets";
import { caseGrids } from "./caseGrids";

const folder = join(__dirname, "../../cases");

/** What a family's `form.json` says of one form; README.md of tests/cases tells how to read it. */
export interface ExpectedForm {
  readonly sheet: string;
  readonly title: string;
  readonly headers: readonly (readonly [number, number])[];
  readonly columns: readonly Readonly<Record<string, string>>[];
  readonly lines: readonly string[];
  readonly groups?: readonly string[];
  readonly level1?: readonly string[];
  readonly kind?: string;
  /** Lines that are parts of the lines, in the order of the sheet. */
  readonly parts?: readonly string[];
  readonly fields?: Readonly<Record<string, string>>;
  readonly fieldTexts?: Readonly<Record<string, string>>;
  readonly grade?: string;
  readonly funding?: readonly ExpectedFunding[];
  readonly total?: string;
  readonly asks: { readonly justification: string; readonly improvement: boolean };
  readonly tableJustification?: string;
  readonly footnotes?: readonly string[];
}

export interface ExpectedFunding {
  readonly columns: readonly string[];
  readonly budget: readonly (number | null)[];
  readonly spent: readonly (number | null)[];
  readonly rate: readonly (number | null)[];
}

export interface FamilyCase {
  readonly name: string;
  readonly grids: readonly Grid[];
  readonly forms: readonly ExpectedForm[];
  /** For each form its findings as `severity id address`. */
  readonly findings: readonly (readonly string[])[];
}

const read = (family: string, file: string): string => readFileSync(join(folder, family, file), "utf8");

/** The families are the folders that hold a drawn workbook. */
export const families: readonly string[] = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && readdirSync(join(folder, entry.name)).includes("sheets.txt"))
  .map(({ name }) => name)
  .sort();

export const familySheets = (name: string): readonly DrawnSheet[] => drawnSheets(read(name, "sheets.txt"));

export function familyCase(name: string): FamilyCase {
  return {
    name,
    grids: caseGrids(familySheets(name)),
    forms: JSON.parse(read(name, "form.json")) as readonly ExpectedForm[],
    findings: JSON.parse(read(name, "findings.json")) as readonly (readonly string[])[],
  };
}
