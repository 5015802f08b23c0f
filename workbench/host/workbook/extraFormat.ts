/** As the API has it. */
export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

/** The parts of a cell's format that Univer's styles lack; kept in the cell's custom data, so that they move with it. */
export interface ExtraFormat {
  readonly locked?: boolean;
  readonly formulaHidden?: boolean;
  readonly horizontalAlignment?: string;
  readonly verticalAlignment?: string;
  readonly indentLevel?: number;
  readonly shrinkToFit?: boolean;
  readonly autoIndent?: boolean;
  readonly readingOrder?: string;
  readonly styleName?: string;
  readonly hyperlink?: Hyperlink;
  readonly fillPattern?: string;
  readonly underline?: string;
}
