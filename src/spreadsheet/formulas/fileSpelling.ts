import { needsPrefix } from "./futureFunctions";

/** Add-in namespaces whose functions are told apart from others in files. */
export const DEFAULT_NAMESPACES: readonly string[] = ["RUBRIC"];

/** In front of add-in functions in files (Excel), dots of the namespace written as `_`. */
export const ADD_IN_PREFIX = "_xldudf_";

/** Text literals and quoted sheet names are passed over; what stands before `!` may be the trace of a corrupted add-in call. */
const LITERAL = `"(?:[^"]|"")*"`;
const QUOTED = `'(?:[^']|'')*'`;
const NAME = `[^\\s()+\\-*/^&=<>,;{}"'!]`;
const CORRUPTION = `(?:(?:${QUOTED}|\\[\\d+\\]|(?<!${NAME})${NAME}+)!)?`;
const IN_FILE = new RegExp(
  `${LITERAL}|${CORRUPTION}${ADD_IN_PREFIX}([A-Za-z0-9_.]+)|${QUOTED}|_xlfn\\.(?:_xlws\\.)?([A-Z][A-Z0-9.]*)(?=\\()`,
  "gi",
);
const IN_SHEET = new RegExp(`${LITERAL}|${QUOTED}|(?<![A-Za-z0-9_.!])([A-Za-z][A-Za-z0-9._]*)(?=\\()`, "g");

/** Operators that the file spells as functions have no name to show; they stay as they are. */
const FILE_ONLY = new Set(["ANCHORARRAY", "SINGLE"]);

const stored = (namespace: string): string => `${namespace.toUpperCase().replace(/\./g, "_")}_`;

/** How a file spells formulas, and how a sheet does. Both directions take and give formulas without the leading `=`. */
export interface FormulaSpelling {
  /** `_xldudf_RUBRIC_DEDUCT(A1)` → `RUBRIC.DEDUCT(A1)`, and new functions without their prefix. */
  fromFile(formula: string): string;
  toFile(formula: string): string;
}

/**
 * Excel stores `RUBRIC.SCORE_BAND` as `_xldudf_RUBRIC_SCORE_BAND`; where the namespace ends is known only for the given ones, so
 * calls into other add-ins keep the stored spelling.
 */
export function formulaSpelling(namespaces: readonly string[] = DEFAULT_NAMESPACES): FormulaSpelling {
  const longestFirst = [...namespaces].sort((a, b) => b.length - a.length);
  return {
    fromFile: (formula) =>
      formula.replace(IN_FILE, (whole: string, addIn: string | undefined, future: string | undefined) => {
        if (future !== undefined) return FILE_ONLY.has(future.toUpperCase()) ? whole : future;
        const namespace =
          addIn === undefined ? undefined : longestFirst.find((name) => addIn.toUpperCase().startsWith(stored(name)));
        return namespace === undefined || addIn === undefined
          ? whole
          : `${namespace}.${addIn.slice(namespace.length + 1).toUpperCase()}`;
      }),
    toFile: (formula) =>
      formula.replace(IN_SHEET, (whole: string, name: string | undefined) => {
        if (name === undefined) return whole;
        const upper = name.toUpperCase();
        const namespace = longestFirst.find((candidate) => upper.startsWith(`${candidate.toUpperCase()}.`));
        if (namespace !== undefined)
          return `${ADD_IN_PREFIX}${stored(namespace)}${upper.slice(namespace.length + 1).replace(/\./g, "_")}`;
        return needsPrefix(upper) ? `${needsPrefix(upper)}${upper}` : whole;
      }),
  };
}

/** What stands before the `!` of an add-in call is the trace of another add-in that corrupted it. */
export const isCorrupted = (formula: string): boolean => formula.includes(`!${ADD_IN_PREFIX}`);
