import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { allChecks } from "../../src/checks/allChecks";
import type { Finding } from "../../src/checks/finding";
import { runChecks } from "../../src/checks/runChecks";
import { findingInWords } from "../../src/checks/words";
import { recognise } from "../../src/form/recognise";
import type { Grid } from "../../src/spreadsheet/grid";
import { caseGrids, type CaseChanges, type CaseSheet } from "../support/caseGrids";
import { packs } from "../../src/packs";

/** A check's golden cases: what is changed in a small form, and every finding that there is then. */
interface Situation {
  readonly about: string;
  /** The folder of the form; `small-form` when left out. */
  readonly form?: string;
  readonly cells: CaseChanges;
  /** A sheet that has another name. */
  readonly renamed?: { readonly from: string; readonly to: string };
  /** What a file tells of its sheets, by their names: 1-based hidden rows, letters of hidden columns. */
  readonly sheets?: Readonly<Record<string, SheetOfFile>>;
  readonly findings: readonly string[];
}

interface SheetOfFile {
  readonly isFile?: boolean;
  readonly visibility?: "hidden" | "very-hidden";
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly string[];
}

const folder = join(__dirname, "../cases");
const read = (...path: string[]): unknown => JSON.parse(readFileSync(join(folder, ...path), "utf8"));

const forms = ["small-form", "small-project", "small-groupings"];
const sheetsOf = (form: string): readonly CaseSheet[] => read(form, "sheets.json") as readonly CaseSheet[];
const situationsOf = (id: string): readonly Situation[] => read(id, "case.json") as readonly Situation[];

/** One line a finding, with what a click would write. */
function line(finding: Finding): string {
  const { severity, id, sheet, address, fix } = finding;
  const mend = fix?.kind === "write-number" ? ` [${fix.value}]` : fix ? ` [${fix.kind}]` : "";
  return `${severity} ${id} ${sheet}!${address} ${findingInWords(finding, "zh-CN")}${mend}`;
}

function asInFile(grid: Grid, { isFile, visibility, hiddenRows, hiddenColumns }: SheetOfFile = {}): Grid {
  return {
    ...grid,
    ...(isFile && { origin: "file" }),
    ...(visibility && { visibility }),
    ...(hiddenRows && { hiddenRows: new Set(hiddenRows.map((row) => row - 1)) }),
    ...(hiddenColumns && { hiddenColumns: new Set(hiddenColumns.map((letter) => letter.charCodeAt(0) - 65)) }),
  };
}

function check({
  form: folderOfForm = "small-form",
  cells,
  renamed,
  sheets: file = {},
}: Partial<Situation>): readonly Finding[] {
  const sheets = sheetsOf(folderOfForm);
  const named = renamed
    ? (JSON.parse(JSON.stringify(sheets).replaceAll(renamed.from, renamed.to)) as readonly CaseSheet[])
    : sheets;
  const [grid, ...others] = caseGrids(named, cells).map((each) => asInFile(each, file[each.sheet]));
  const form = grid && recognise(grid, { others, packs });
  if (!form) throw new Error("the small form is not recognised");
  return runChecks(form);
}

it.each(forms)("finds nothing in %s as it stands", (form) => {
  expect(check({ form }).map(line)).toEqual([]);
});

it("has cases for each check, and for no other", () => {
  const folders = readdirSync(folder).filter((name) => existsSync(join(folder, name, "case.json")));
  expect(folders).toEqual(allChecks.map(({ id }) => id).sort());
});

describe.each(allChecks.map(({ id }) => id))("%s", (id) => {
  const situations = situationsOf(id);

  it.each(situations)("$about", ({ findings, ...situation }) => {
    expect(check(situation).map(line)).toEqual(findings);
  });

  it("has cases that it finds and near misses that it does not", () => {
    const found = situations.map(({ findings }) => findings.some((text) => text.split(" ")[1] === id));
    expect(found).toContain(true);
    expect(found).toContain(false);
  });

  it("says the same in English", () => {
    for (const finding of situations.flatMap(check)) {
      expect(findingInWords(finding, "en-US")).not.toMatch(/[{}]|undefined|^$/);
    }
  });
});
