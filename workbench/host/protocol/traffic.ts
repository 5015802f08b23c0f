/** Ways in which the host can be told to fail, as Excel does; see `Host.fail`. */
export type FailKind =
  | "cellEdit" // InvalidOperationInCellEditMode: somebody is typing in a cell
  | "protected" // AccessDenied on the next write
  | "nameTaken" // ItemAlreadyExists on the next worksheets.add
  | "chartSheet" // UnsupportedSheet on what asks for the active sheet or cell: a chart sheet is in front
  | "lostFocus" // GeneralException on add, activate and freezePanes: another workbook has the focus
  | "middle" // GeneralException half way through the batch; what ran before it stays
  | "hang"; // the batch is never answered

/** One batch, that is one `context.sync()` of the pane or of the library's own machinery. */
export interface TrafficEntry {
  /** Action names in order, such as `Worksheets.Add`. */
  readonly actions: readonly string[];
  /** UTF-8 bytes of the request. */
  readonly bytes: number;
  readonly milliseconds: number;
  /** The error's code, where the batch failed. */
  readonly error?: string;
  /** `functions` for batches of the custom-functions runtime, `library` for office.js's own, else `addin`. */
  readonly origin: "addin" | "functions" | "library";
}
