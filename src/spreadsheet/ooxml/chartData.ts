/** A bar chart over cells of its sheet. Rows and columns count from 0. */
export interface BarChartData {
  readonly title: string;
  /** Where its corners lie: the second one is the cell right of and below it. */
  readonly from: { readonly row: number; readonly column: number };
  readonly to: { readonly row: number; readonly column: number };
  /** Names of the bars, such as `A2:A16`, and the texts that stand there. */
  readonly categories: { readonly range: string; readonly texts: readonly string[] };
  readonly values: { readonly name: string; readonly range: string; readonly numbers: readonly number[] };
  /** `#RRGGBB` */
  readonly color: string;
}
