import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CheckId, Finding } from "../../../src/checks/finding";
import type { Rules } from "../../../src/checks/rules/rules";
import { examine } from "../../../src/checks/runChecks";
import type { Form } from "../../../src/form/form";
import { recognise } from "../../../src/form/recognise";
import type { CheckSettings } from "../../../src/rubric/checkSettings";
import { packById, packs } from "../../../src/packs";
import type { Grid } from "../../../src/spreadsheet/grid";
import { caseGrids, type CaseChanges, type CaseSheet } from "./caseGrids";

/** A check's golden case: what is changed in a small form, and every finding that there is then. */
export interface Situation {
  readonly about: string;
  /** The folder of the form; `small-form` when left out. */
  readonly form?: string;
  readonly cells: CaseChanges;
  /** A sheet that has another name. */
  readonly renamed?: { readonly from: string; readonly to: string };
  /** What a file tells of its sheets, by their names: 1-based hidden rows, letters of hidden columns. */
  readonly sheets?: Readonly<Record<string, SheetOfFile>>;
  /** Rules of its own: a check that is only for upload is switched on, a threshold is set. */
  readonly rules?: Rules;
  /** As `toldFinding` tells them. */
  readonly findings: readonly string[];
  /** What the form's pack says of the checks, where the form is taken for one of a pack. */
  readonly says?: CheckSettings;
}

interface SheetOfFile {
  readonly isFile?: boolean;
  readonly visibility?: "hidden" | "very-hidden";
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly string[];
}

export const caseFolder = join(__dirname, "../../cases");
const read = (...path: string[]): unknown => JSON.parse(readFileSync(join(caseFolder, ...path), "utf8"));

export const situationsOf = (id: CheckId): readonly Situation[] => read(id, "case.json") as readonly Situation[];

function asInFile(grid: Grid, { isFile, visibility, hiddenRows, hiddenColumns }: SheetOfFile = {}): Grid {
  return {
    ...grid,
    ...(isFile && { origin: "file" }),
    ...(visibility && { visibility }),
    ...(hiddenRows && { hiddenRows: new Set(hiddenRows.map((row) => row - 1)) }),
    ...(hiddenColumns && { hiddenColumns: new Set(hiddenColumns.map((letter) => letter.charCodeAt(0) - 65)) }),
  };
}

/** The form of a situation. */
export function formIn({
  form: folder = "small-form",
  cells,
  renamed,
  sheets: file = {},
  says,
}: Omit<Partial<Situation>, "findings">): Form {
  const sheets = read(folder, "sheets.json") as readonly CaseSheet[];
  const named = renamed
    ? (JSON.parse(JSON.stringify(sheets).replaceAll(renamed.from, renamed.to)) as readonly CaseSheet[])
    : sheets;
  const [grid, ...others] = caseGrids(named, cells).map((each) => asInFile(each, file[each.sheet]));
  const form = grid && recognise(grid, { others, packs });
  if (!form) throw new Error("the small form is not recognised");
  return says ? { ...form, rubric: { ...packById("mof-project")!, checks: says } } : form;
}

/** Every finding of a situation. */
export const findingsIn = (situation: Omit<Partial<Situation>, "findings">): readonly Finding[] =>
  examine(formIn(situation), situation.rules).findings;
