import * as formulajs from "@formulajs/formulajs";

/** The library declares no results. */
type BuiltIn = (...args: readonly unknown[]) => unknown;
type Used =
  | "AND"
  | "COUNT"
  | "COUNTBLANK"
  | "COUNTIF"
  | "COUNTIFS"
  | "FLOOR"
  | "IF"
  | "IFS"
  | "INT"
  | "ISBLANK"
  | "ISNUMBER"
  | "LOOKUP"
  | "MAX"
  | "MIN"
  | "NA"
  | "NUMBERVALUE"
  | "OR"
  | "ROUND"
  | "SEARCH"
  | "SUM"
  | "SUMIF"
  | "SUMPRODUCT"
  | "SWITCH";

export const builtIns = formulajs as Readonly<Record<Used, BuiltIn>>;

const { AND, IF, ISBLANK, ISNUMBER, OR } = builtIns;

/** Formulas guard themselves as our native ones do: `IF(OR(blank),"",IF(AND(numbers),…,#VALUE!))`. Arguments are computed first, as in the library. */
export const guarded = (blank: unknown, numbers: unknown, result: unknown): unknown =>
  IF(blank, "", IF(numbers, result, "#VALUE!"));

export const anyBlank = (one: unknown, other: unknown): unknown => OR(ISBLANK(one), ISBLANK(other));
export const twoNumbers = (one: unknown, two: unknown): unknown => AND(ISNUMBER(one), ISNUMBER(two));
export const threeNumbers = (one: unknown, two: unknown, three: unknown): unknown =>
  AND(ISNUMBER(one), ISNUMBER(two), ISNUMBER(three));
