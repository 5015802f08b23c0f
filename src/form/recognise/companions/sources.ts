import type { Grid } from "../../../spreadsheet/grid";
import type { GoalTable } from "../../goals";
import { findOddities, type OddCells } from "../cells/findOddities";
import { candidatesOf, companionOf, referencesAmong, type Candidates, type SheetReferences } from "./companions";
import type { Sources } from "../scores/expectedScore";
import { readGoalTable } from "./goalTable";
import { GridReader } from "../grid/gridReader";
import { readWorkPaper, type WorkPaper } from "./workPaper";

/** A sheet that belongs to forms, read. */
interface Companion<T> extends OddCells {
  readonly grid: Grid;
  readonly content: T;
}

interface Workbook {
  readonly references: SheetReferences;
  readonly papers: Candidates<Companion<WorkPaper>>;
  readonly goals: Candidates<Companion<GoalTable>>;
}

function companions<T>(
  readers: readonly GridReader[],
  references: SheetReferences,
  read: (reader: GridReader) => T | null,
): Candidates<Companion<T>> {
  const found = readers.flatMap((reader) => {
    const content = read(reader);
    return content === null ? [] : [{ grid: reader.source, content, ...findOddities(reader, 0, reader.rowCount) }];
  });
  return candidatesOf(found, references);
}

function readWorkbook(grids: readonly Grid[]): Workbook {
  const references = referencesAmong(grids);
  const readers = grids.map((grid) => new GridReader(grid));
  return {
    references,
    papers: companions(readers, references, readWorkPaper),
    goals: companions(readers, references, (reader) => readGoalTable(reader, reader.source.sheet)),
  };
}

const known = new WeakMap<readonly Grid[], Workbook>();

/** Every sheet of a workbook is asked about the same others: what they are is found out once, while their list is kept. */
function workbookOf(grids: readonly Grid[]): Workbook {
  const workbook = known.get(grids) ?? readWorkbook(grids);
  known.set(grids, workbook);
  return workbook;
}

/** Where the inputs of a form's rules stand, and what else those sheets hold. */
export interface FormSources extends Sources {
  readonly sheets: readonly (OddCells & { readonly grid: Grid })[];
}

/**
 * The work paper and the goal table that belong to a form, as far as they are among the sheets.
 * @param grids the workbook's sheets, the form's own or not: asking for many forms costs no more while it is one list
 */
export function sourcesOf(form: Grid, grids: readonly Grid[]): FormSources {
  const { references, papers, goals } = workbookOf(grids);
  const paper = companionOf(form, papers, references);
  const table = companionOf(form, goals, references);
  return {
    workPaper: paper && { sheet: paper.grid.sheet, paper: paper.content },
    goals: table?.content ?? null,
    sheets: [...new Set([paper, table])].filter((each) => each !== null),
  };
}
