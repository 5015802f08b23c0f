import type { PlanCell } from "../../spreadsheet/plan";

/** What somebody typed: a number or a text, never a formula. */
export type Typed = string | number;

/** The entries of one scored line; what is left out stays as it is on the form. */
export interface LineEntry {
  /** The indicator as the form prints it. */
  readonly name: string;
  /** The indicator above it, where two have the same name. */
  readonly group?: string | undefined;
  readonly score?: Typed | undefined;
  readonly justification?: string | undefined;
  readonly target?: Typed | undefined;
  readonly actual?: Typed | undefined;
  readonly note?: string | undefined;
  /** How it was met, in words. */
  readonly description?: string | undefined;
  /** Points taken off the computed score. */
  readonly deducted?: Typed | undefined;
  /** The points of a line that the department names itself. */
  readonly weight?: Typed | undefined;
  /** What the form prints of other lines, of one that the department names itself. */
  readonly printed?:
    Readonly<Partial<Record<"nature" | "operator" | "unit" | "explanation" | "criteria", Typed>>> | undefined;
  /** What the work paper asks for, in its order. */
  readonly inputs: readonly Typed[];
}

/** A row of the goal table, by the names of its columns. */
export type GoalEntry = Readonly<Record<string, Typed>>;

/** What a department fills into a form. */
export interface Entries {
  /** Texts of the head by their labels, or by their roles. */
  readonly fields: Readonly<Record<string, Typed>>;
  /** Figures of the fund table, row by row; of a table with one row of figures that row. */
  readonly funding: readonly (readonly Typed[])[];
  readonly lines: readonly LineEntry[];
  /** The stated total; the form's own stays where it gives the same. */
  readonly total: Typed | undefined;
  /** Rows of the goal table by their kind: `output` and `benefit`, or as the form calls them. */
  readonly goals: Readonly<Record<string, readonly GoalEntry[]>>;
  /** Rows of the base-data sheet by their labels. */
  readonly baseData?: readonly { readonly name: string; readonly values: readonly Typed[] }[];
}

/** A cell of a plan that gets another content. Rows and columns count from 0. */
export interface Edit {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly cell: PlanCell;
}
