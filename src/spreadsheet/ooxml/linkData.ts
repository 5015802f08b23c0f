/** A cell that leads somewhere. Rows and columns count from 0. */
export interface LinkData {
  readonly row: number;
  readonly column: number;
  /** An address outside of the file, as a URI; relative ones go on from where the file lies. Left out, the link stays in the workbook. */
  readonly target?: string;
  /** A place in the file that it leads to, such as `'自评表'!J13`. */
  readonly place?: string;
}
