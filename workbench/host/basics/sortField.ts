/** What cells are sorted by. */
export interface SortField {
  /** The column, or row, counted from the first of the range. */
  readonly key: number;
  readonly ascending?: boolean;
  readonly sortOn?: string;
}
