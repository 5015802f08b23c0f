import { summarise } from "../../checks/summary";
import { correctionsOf } from "../../form/corrections/keptCorrection";
import { carryOver, type CarriedCell } from "../../form/carrying/carryOver";
import { inCell } from "../../form/carrying/inCell";
import { matchNames } from "../../form/carrying/matchNames";
import type { Form, GoalRow } from "../../form/form";
import { formsOf } from "../../form/formsOf";
import { goalWords } from "../../form/locale/goalWords";
import type { Language } from "../../language/language";
import type { FoundForms } from "../../operations/findForms";
import { overviewOf } from "../../report/overview";
import type { Rubric } from "../../rubric/rubric";
import { cellAddress, parseAddress } from "../../spreadsheet/address";
import type { CellContent, Grid } from "../../spreadsheet/grid";
import { FileProblem } from "../../workbookFiles/fileProblem";
import { fileProblemInWords } from "../../workbookFiles/fileProblemInWords";
import { LARGEST_FILE, limitSize } from "../../workbookFiles/limits";
import { readWorkbookFile } from "../../workbookFiles/readWorkbookFile";
import { shippedFor } from "../../packs/shippedPacks";
import type { FormPlace } from "../state/forms";
import type { LastYear, ProposedCell } from "../state/lastYear";
import type { ShownForm } from "../state/shownForm";
import { companionsAmong, formsIn } from "./inspect";

export interface ReadForms {
  readonly grids: readonly Grid[];
  readonly formAt: (place: FormPlace) => Form | null;
}

/** The forms of this workbook, as a search finds them. */
export async function formsInWorkbook(
  { forms: sheets, corrections, kept }: FoundForms,
  known: (grids: readonly Grid[]) => Promise<readonly Rubric[]>,
): Promise<ReadForms> {
  const grids = sheets.map(({ grid }) => grid);
  const packs = [...kept.packs, ...(await known(grids))];
  const formAt = ({ sheetId, table }: FormPlace): Form | null => {
    const sheet = sheets.find((each) => each.sheetId === sheetId);
    if (!sheet) return null;
    const own = correctionsOf(corrections, { sheetId, sheet: sheet.grid.sheet });
    return formsIn(sheet, companionsAmong(sheet, sheets), own, packs).forms[table] ?? null;
  };
  return { grids, formAt };
}

/** The forms of a file. @throws FileProblem */
export async function formsInFile(
  file: File,
): Promise<{ readonly grids: readonly Grid[]; readonly forms: readonly Form[] }> {
  limitSize(file.size, LARGEST_FILE);
  const { grids, packs, corrections } = await readWorkbookFile(file.name, new Uint8Array(await file.arrayBuffer()));
  return { grids, forms: formsOf(grids, [...packs, ...(await shippedFor(grids))], corrections) };
}

/** What is wrong with a file, in words; null for anything else. */
export const problemOf = (error: unknown, language: Language): string | null =>
  error instanceof FileProblem ? fileProblemInWords(error, language) : null;

/** This year's form. */
export interface ThisYear {
  readonly form: Form;
  readonly grid: Grid;
  readonly grids: readonly Grid[];
  readonly shown: ShownForm;
}

export interface LastYearSource {
  readonly name: string;
  readonly forms: readonly Form[];
  readonly grids: readonly Grid[];
}

function at(grid: Grid | undefined, address: string, what: "values" | "formulas" = "values"): CellContent {
  const area = parseAddress(address);
  return (grid && area && grid[what][area.row - grid.top]?.[area.column - grid.left]) ?? "";
}

const isFormulaIn = (grid: Grid) => (address: string) => {
  const formula = at(grid, address, "formulas");
  return typeof formula === "string" && formula.startsWith("=") && formula !== at(grid, address);
};

/** Of several forms of a file the one with the most lines of this year's. */
function nearest(form: Form, forms: readonly Form[]): Form {
  const matches = forms.map((each) => matchNames(form.lines, each.lines).matches.length);
  return forms[matches.indexOf(Math.max(...matches))] ?? form;
}

const ROLES = ["kind", "name", "target", "direction", "weight"] as const;

/** The goals, row by row from the first blank one of this year's table on, and how many rows that table lacks. */
function goalCells(
  rows: readonly GoalRow[],
  source: Grid | undefined,
  { shown, grids, form }: ThisYear,
): Pick<LastYear, "goals" | "missingRows"> {
  const spare = shown.slots.filter(({ section, isFilled }) => section === "goals" && !isFilled);
  const grid = grids.find(({ sheet }) => sheet === form.goals?.sheet);
  const first = new Map(
    ROLES.flatMap((role) => {
      const slot = spare.find(({ question }) => question === goalWords.headings[role]);
      const area = slot && parseAddress(slot.address);
      return area ? [[role, area] as const] : [];
    }),
  );
  const start = first.get("name");
  if (!grid || !start || shown.goalSheetId === null) return { goals: [], missingRows: 0 };
  const has = (row: number): boolean =>
    (grid.formulas[row - grid.top] ?? []).some((cell) => typeof cell === "string" && cell.startsWith("="));
  let ready = 0;
  while (ready < rows.length && has(start.row + ready)) ready++;
  const sheetId = shown.goalSheetId;
  const goals = rows.flatMap((row, index) =>
    ROLES.flatMap((role): ProposedCell[] => {
      const [area, to] = [first.get(role), at(source, row[role].address)];
      if (!area || typeof to === "boolean" || to === "") return [];
      const address = cellAddress(area.row + index, area.column);
      return [{ kind: "goals", name: row.name.text, sheetId, address, from: at(grid, address), to }];
    }),
  );
  return { goals, missingRows: rows.length - ready };
}

/** What a form brought, section by section; null where it says nothing. */
function figuresOf(form: Form): LastYear["figures"] {
  const { total, weight } = summarise(form);
  const { sections } = overviewOf(form);
  return sections.some(({ score }) => score !== null) ? { total, weight, sections } : null;
}

/** What last year's form gives this year's, cell by cell with what stands there now. */
export function compare(now: ThisYear, source: LastYearSource): LastYear {
  const { form, grid, shown } = now;
  const before = nearest(form, source.forms);
  const found = carryOver(form, before, isFormulaIn(grid));
  const proposed =
    (name: string) =>
    (cell: CarriedCell): ProposedCell => {
      const whole = at(grid, cell.address);
      return {
        kind: cell.kind,
        name,
        sheetId: shown.sheetId,
        address: cell.address,
        from: whole,
        to: inCell(whole, cell),
      };
    };
  const goalGrid = source.grids.find(({ sheet }) => sheet === before.goals?.sheet);
  return {
    source: source.name,
    count: found.count,
    head: found.head.map(proposed("")),
    lines: found.lines.map(({ cells, ...line }) => ({ ...line, cells: cells.map(proposed(line.name)) })),
    ...goalCells(found.goals, goalGrid, now),
    newNames: found.newNames,
    goneNames: found.goneNames,
    phrases: found.phrases,
    figures: figuresOf(before),
  };
}
