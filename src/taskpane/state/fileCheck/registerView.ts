import type { RegisterOutcome, RegisterRow } from "../../../report/register/rows";

/** The columns by which the register can be ordered; `worst` is the order that it comes in. */
export type RegisterColumn =
  "unit" | "year" | "sheet" | "total" | "grade" | "errors" | "warnings" | "unreasoned" | "reviewed" | "file";

export interface RegisterOrder {
  readonly column: RegisterColumn;
  readonly descending: boolean;
}

/** What of the register is on show. */
export interface RegisterChoice {
  /** Null for the worst first. */
  readonly order: RegisterOrder | null;
  /** Null for all. */
  readonly outcome: RegisterOutcome | null;
  /** Words that a row holds, in its unit, file, sheet or year. */
  readonly search: string;
}

export const wholeRegister: RegisterChoice = { order: null, outcome: null, search: "" };

/** Counts are of interest where they are high, all else from its beginning. */
const beginsHigh: ReadonlySet<RegisterColumn> = new Set(["errors", "warnings", "unreasoned"]);

/** The order after a click on a column's head: once one way, once the other, then the worst first again. */
export function nextOrder(order: RegisterOrder | null, column: RegisterColumn): RegisterOrder | null {
  const first = beginsHigh.has(column);
  if (order?.column !== column) return { column, descending: first };
  return order.descending === first ? { column, descending: !first } : null;
}

const folded = (text: string): string => text.normalize("NFKC").toLowerCase();

function holds(row: RegisterRow, words: readonly string[]): boolean {
  const text = folded([row.unit, row.file, row.sheet, row.year ?? "", row.grade].join("\n"));
  return words.every((word) => text.includes(word));
}

/** The rows on show, in their order. Blanks come last, whichever way. */
export function shownRows(
  rows: readonly RegisterRow[],
  { order, outcome, search }: RegisterChoice,
  language: string,
): readonly RegisterRow[] {
  const words = folded(search)
    .split(/\s+/u)
    .filter((word) => word !== "");
  const kept = rows.filter((row) => (outcome === null || row.outcome === outcome) && holds(row, words));
  if (!order) return kept;
  const texts = new Intl.Collator(language, { numeric: true });
  const { column, descending } = order;
  return kept.sort((left, right) => {
    const [one, other] = [left[column] ?? "", right[column] ?? ""];
    if (one === "" || other === "") return Number(one === "") - Number(other === "");
    const difference =
      typeof one === "number" && typeof other === "number" ? one - other : texts.compare(String(one), String(other));
    return descending ? -difference : difference;
  });
}
