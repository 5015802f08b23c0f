import type { PackProblemCode } from "../packProblem";

/** What is said about a pack that cannot be used. `{…}` is filled in. */
export interface PackStrings {
  readonly at: string;
  /** About a pack that travels in a workbook. */
  readonly kept: string;
  readonly problems: Readonly<Record<PackProblemCode, string>>;
}
