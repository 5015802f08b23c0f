import type { Grid } from "../../sheet/grid";
import { companionOf } from "./companions";
import type { Sources } from "./expectedScore";
import { readGoalTable } from "./goalTable";
import { GridReader } from "./gridReader";
import { readWorkPaper } from "./workPaper";

interface Companion<T> {
  readonly grid: Grid;
  readonly content: T;
}

/** Among the other sheets the one of a kind that belongs to the form, read. */
function companion<T>(form: Grid, others: readonly Grid[], read: (grid: Grid) => T | null): Companion<T> | null {
  const found = others.flatMap((grid) => {
    const content = read(grid);
    return content === null ? [] : [{ grid, content }];
  });
  const own = companionOf(
    form,
    found.map(({ grid }) => grid),
    others,
  );
  return found.find(({ grid }) => grid === own) ?? null;
}

/** Where the inputs of a form's rules stand: its work paper and its goal table, as far as they are among the others. */
export function sourcesOf(form: Grid, others: readonly Grid[]): Sources {
  const paper = companion(form, others, (grid) => readWorkPaper(new GridReader(grid)));
  const goals = companion(form, others, (grid) => readGoalTable(new GridReader(grid), grid.sheet));
  return { workPaper: paper && { sheet: paper.grid.sheet, paper: paper.content }, goals: goals?.content ?? null };
}
