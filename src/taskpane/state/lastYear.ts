import type { CarriedKind } from "../../form/carrying/carryOver";
import type { KeptLastYear } from "../../form/carrying/keptLastYear";
import type { Likeness } from "../../form/carrying/matchNames";
import type { CellMend } from "../../operations/mendCells";

/** A cell that is written where the user leaves it ticked. */
export interface ProposedCell extends CellMend {
  readonly kind: CarriedKind | "goals";
  /** What it is called: the line, the field. */
  readonly name: string;
  readonly to: string | number;
}

export interface ProposedLine {
  readonly name: string;
  readonly nameBefore: string;
  readonly how: Likeness;
  readonly cells: readonly ProposedCell[];
}

/** What of last year's form can be carried over, before anything is written. */
export interface LastYear {
  /** The sheet or the file that it comes from. */
  readonly source: string;
  readonly count: number;
  readonly head: readonly ProposedCell[];
  readonly lines: readonly ProposedLine[];
  readonly goals: readonly ProposedCell[];
  /** Rows that the goal table lacks for them. */
  readonly missingRows: number;
  readonly newNames: readonly string[];
  readonly goneNames: readonly string[];
  readonly phrases: readonly string[];
  /** What it brought, to compare with; null where it has no scores. */
  readonly figures: Pick<KeptLastYear, "total" | "weight" | "sections"> | null;
}

/** What is kept of last year's form beside what is written; null where the user ticked nothing of it. */
export type KeptOfLastYear = Omit<KeptLastYear, "sheet" | "table"> | null;

/** What stands in the cell already is kept unless the user says otherwise. */
export const isBlankBefore = ({ from }: ProposedCell): boolean => String(from).trim() === "";

/** What of last year's form stays with the workbook beside the cells. */
export function keptOf(
  { source, figures, phrases }: LastYear,
  compares: boolean,
  keepsPhrases: boolean,
): KeptOfLastYear {
  const texts = keepsPhrases ? phrases : [];
  const shown = compares ? figures : null;
  if (!shown && texts.length === 0) return null;
  return { source, ...(shown ?? { total: null, weight: 0, sections: [] }), phrases: texts };
}
