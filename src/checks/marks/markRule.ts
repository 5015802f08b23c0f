import type { Severity } from "../finding";

/** Always true, and nobody else's: by it our conditional formats are told from the user's and the template's. */
export const markFormula = (severity: Severity): string => `="RUBRIC.MARK:${severity}"<>""`;

const ours = /"RUBRIC\.MARK:(error|warning|information)"/;

/** The severity that a rule of ours marks; null for any other formula. */
export const markedSeverity = (formula: unknown): Severity | null =>
  typeof formula === "string" ? ((ours.exec(formula)?.[1] as Severity | undefined) ?? null) : null;

export const isMarkFormula = (formula: unknown): boolean => markedSeverity(formula) !== null;

/** How a marked cell shows; colours are `#RRGGBB`. */
export interface MarkLook {
  readonly fill: string;
  /** Of the text and of the lines around. */
  readonly color: string;
  readonly line: "continuous" | "dash" | "dot";
  readonly bold: boolean;
}

/** Not by colour alone: each severity has a line of its own, and errors are bold. */
export const markLooks: Readonly<Record<Severity, MarkLook>> = {
  error: { fill: "#FFD9D6", color: "#8A1A12", line: "continuous", bold: true },
  warning: { fill: "#FFEFC2", color: "#6B4A00", line: "dash", bold: false },
  information: { fill: "#DCEBFA", color: "#0B4A82", line: "dot", bold: false },
};
