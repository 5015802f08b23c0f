import type { Certainty, ColumnRole } from "../../form/columns";

/** A column of the form on show, and what it was taken for. */
export interface MappedColumn {
  /** 0-based sheet column. */
  readonly column: number;
  /** As the form prints it. */
  readonly heading: string;
  readonly role: ColumnRole | null;
  /** 1 is 一级指标; null where the role has no depth. */
  readonly level: number | null;
  readonly certainty: Certainty;
  /** The heading's cells. */
  readonly address: string;
}

export interface Mapping {
  /** Of the whole recognition, 0..1. */
  readonly certainty: number;
  /** Those to be looked at first. */
  readonly columns: readonly MappedColumn[];
}

const DOUBT: Readonly<Record<Certainty, number>> = { guess: 0, likely: 1, corrected: 2, sure: 3 };

/** The doubtful ones first, and those nobody knows, else in the order of the sheet. */
export function doubtfulFirst(columns: readonly MappedColumn[]): MappedColumn[] {
  const rank = ({ role, certainty }: MappedColumn): number =>
    role === null && certainty !== "corrected" ? DOUBT.guess : DOUBT[certainty];
  return [...columns].sort((one, other) => rank(one) - rank(other));
}

/** How many columns somebody should look at. */
export function doubtful({ columns }: Mapping): number {
  return columns.filter(({ certainty }) => certainty === "guess").length;
}
