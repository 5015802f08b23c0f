/** What is wrong with a file that should be a rubric pack. */
export type PackProblemCode =
  | "not-json"
  | "too-large"
  | "too-deep"
  | "wrong-type"
  | "missing"
  | "unknown-key"
  | "not-one-of"
  | "unreadable"
  | "too-short"
  | "too-long"
  | "too-small"
  | "too-big"
  | "too-fine"
  | "needs-also"
  | "not-together"
  | "columns"
  | "depth"
  | "same-id"
  | "same-sheet-name"
  | "input-missing"
  | "input-unused"
  | "bands"
  | "words"
  | "lines-missing"
  | "not-placed"
  | "no-work-paper"
  | "rate-of"
  | "total-missing";

export interface PackProblem {
  readonly code: PackProblemCode;
  /** Where in the file: `parts[0].columns[2].role`; `""` for the whole. */
  readonly path: string;
  readonly args: Readonly<Record<string, string | number>>;
}

export const problem = (
  code: PackProblemCode,
  path: string,
  args: Readonly<Record<string, string | number>> = {},
): PackProblem => ({ code, path, args });
