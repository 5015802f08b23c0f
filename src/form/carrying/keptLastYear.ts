/** A section of last year's form and what it brought, in points; null where none of its lines had a score. */
export interface KeptSection {
  readonly name: string;
  readonly weight: number;
  readonly score: number | null;
}

/** What the workbook keeps of last year's form for one of this year's: figures to compare with, and texts to begin with. */
export interface KeptLastYear {
  /** Where this year's form stands. */
  readonly sheet: string;
  readonly table: number;
  /** The sheet or the file that it was read from. */
  readonly source: string;
  readonly total: number | null;
  readonly weight: number;
  /** Empty where its figures were not wanted. */
  readonly sections: readonly KeptSection[];
  /** Its texts on lost points, where they were wanted. */
  readonly phrases: readonly string[];
}

type Place = Pick<KeptLastYear, "sheet" | "table">;

const isAt = (one: Place, other: Place): boolean => one.sheet === other.sheet && one.table === other.table;

/** The list with what is kept for one form in the place of what was. */
export const withLastYear = (all: readonly KeptLastYear[], kept: KeptLastYear): readonly KeptLastYear[] => [
  ...all.filter((each) => !isAt(each, kept)),
  kept,
];

/**
 * What is kept for a form; null where nothing is. That of a sheet which is not there any more (renamed) is the form's where it is the
 * only one of that kind.
 * @param forms all of the workbook
 */
export function lastYearOf(
  all: readonly KeptLastYear[],
  form: Place,
  forms: readonly Pick<Place, "sheet">[],
): KeptLastYear | null {
  const own = [...all].reverse().find((each) => isAt(each, form));
  if (own || all.length === 0) return own ?? null;
  const sheets = new Set(forms.map(({ sheet }) => sheet));
  const [left, ...others] = all.filter(({ sheet }) => !sheets.has(sheet));
  return left && others.length === 0 && left.table === form.table ? left : null;
}
