/** What the user asked for, as data, so that it can be tried again. */
export type Task =
  /** Search the workbook when the pane opens. */
  | { readonly kind: "search" }
  /** Read the form on show again. */
  | { readonly kind: "check" }
  /** Check the active sheet, and say so when it holds no form. */
  | { readonly kind: "look" }
  | { readonly kind: "insert"; readonly packId: string }
  | { readonly kind: "remove" }
  | { readonly kind: "write"; readonly key: string }
  | { readonly kind: "go"; readonly sheetId: string; readonly address: string }
  | { readonly kind: "live"; readonly on: boolean }
  /** A ribbon button's work, tried again. */
  | { readonly kind: "command"; readonly again: () => Promise<void> };
