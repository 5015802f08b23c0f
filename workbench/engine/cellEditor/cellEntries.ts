import type { ICellData } from "@univerjs/core";

/** One cell. */
export interface CellPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** What a validation rule says to an entry that it does not allow. */
export interface Refusal {
  readonly style: "Stop" | "Warning" | "Information";
  readonly title: string;
  readonly message: string;
  /** The cell's address. */
  readonly cell: string;
  /** What a list has to choose from, as it is shown; left out for other rules, and where nobody knows. */
  readonly items?: readonly string[];
  /** Where it is no rule that refuses the entry, but the program: it cannot be read as a formula, or is too large. */
  readonly unreadable?: "formula" | "tooLarge";
}

/** What whoever knows cells knows of texts that are typed into them. */
export interface CellEntries {
  /** The content that a typed text stands for. */
  read(place: CellPlace, text: string): ICellData;
  /** What the editor shows at first; undefined where the cell has nothing, or a formula. */
  shown(place: CellPlace): string | undefined;
  /** Null where the entry is allowed; `later` where a formula must be computed first, with the entry in the cell. */
  judge(place: CellPlace, entry: ICellData): Refusal | null | "later";
  /** The same for what is in the cell. */
  judgeLater(place: CellPlace): Promise<Refusal | null>;
}

/** What the user wants done with an entry that a rule does not allow. */
export type RefusalAnswer = "accept" | "retry" | "cancel";
