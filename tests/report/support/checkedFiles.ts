import { readFileSync } from "node:fs";
import { checkWorkbook } from "../../../src/report/checkWorkbook";
import { reportedProblem, type FileReport } from "../../../src/report/fileReport";
import { folded } from "../../../src/report/folded";
import type { FormReport } from "../../../src/report/formReport";
import { problemInWords, type CheckProblem } from "../../../src/report/problem";
import { packs } from "../../../src/packs";
import type { Language } from "../../../src/language/language";
import type { Grid } from "../../../src/spreadsheet/grid";
import { inRoot } from "../../../tools/build/places";
import { caseGrids, type CaseChanges, type CaseSheet } from "../../support/cases/caseGrids";

const smallForm = JSON.parse(
  readFileSync(inRoot("tests/cases/small-form/sheets.json"), "utf8"),
) as readonly CaseSheet[];

/** The sheets of a small form with some cells changed. */
export const gridsWith = (changes: CaseChanges): readonly Grid[] => caseGrids(smallForm, changes);

/** A small form with some cells changed, checked. */
export const checkedForm = (
  changes: CaseChanges,
  adapt: (grid: Grid) => Grid = (grid) => grid,
): readonly FormReport[] => checkWorkbook(gridsWith(changes).map(adapt), packs).map(folded);

const checked = (file: string, forms: readonly FormReport[]): FileReport => ({ file, problem: null, forms });

const unchecked = (file: string, problem: CheckProblem, language: Language): FileReport => ({
  file,
  problem: reportedProblem(file, problem.code, problemInWords(problem, language)),
  forms: [],
});

/** What a report may have to tell: findings of all kinds, a form without any, hidden cells, names that are markup, files with problems. */
export const checkedFiles = (language: Language): readonly FileReport[] => [
  checked("甲 #1?.xlsx", [
    ...checkedForm({ "自评表!E12": "资金|*支出率*\n<b>[一](http://x.cn)", "自评表!H12": 99, "自评表!H13": 7 }),
    ...checkedForm({ "自评表!H14": "1分" }, (grid) => ({ ...grid, hiddenRows: new Set([13]) })),
  ]),
  checked("无问题.xlsx", checkedForm({})),
  unchecked("半截.xlsx", { code: "damaged", args: {} }, language),
  unchecked("名单.csv", { code: "no-score", args: { sheet: "名单" } }, language),
  unchecked("~$甲.xlsx", { code: "lock-file", args: { original: "甲.xlsx" } }, language),
];
