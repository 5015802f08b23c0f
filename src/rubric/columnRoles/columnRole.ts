/** What a line of a form has of a role: words, a figure or words, or the words of all its columns, joined. */
export type CellKind = "text" | "content" | "texts";

/** All there is to say of what a column may hold; types, headings, corrections and layout follow from it. */
export interface ColumnRoleFacts {
  readonly id: string;
  /**
   * Plain texts without brackets that name the role: `sure` where they mean nothing else, `likely` where they tell it only
   * among surer headings, `within` (tried last) where they stand anywhere in a heading. Published forms spell headings in
   * many ways; the first pattern that fits decides, in the order of the roles.
   */
  readonly headings: { readonly [Rank in "sure" | "likely" | "within"]?: readonly RegExp[] };
  /** Left out for names and points, which lines read in ways of their own. */
  readonly cell?: CellKind;
  /** A level of indicators has one such column, and a correction names the level with it. */
  readonly isOfLevel?: true;
  /** A table has no second one (of a level). */
  readonly isSingle?: true;
  /** Its texts may belong to the form: always (`form`), or unless somebody fills them in (`entry`). */
  readonly printed?: "form" | "entry";
  /** Somebody types into it beside every line, or a formula gives it. */
  readonly isTyped?: true;
  /** In points on paper: `fixed` for short texts and figures; what is left goes to the long texts by `share`. Left out: as names need. */
  readonly width?: { readonly fixed: number } | { readonly share: number };
  /** Texts are read from the left; without it they are centred. */
  readonly isLeftAligned?: true;
  /** A list with names and scores is a form where it has such a column. */
  readonly tellsForm?: true;
  /** Stands behind the scores, where a blank column may part it from them. */
  readonly closesTable?: true;
}

/** A role as it is declared; the compiler keeps its id and its kinds. */
export const columnRole = <const Facts extends ColumnRoleFacts>(facts: Facts): Facts => facts;
