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
  /** None is continuous: that is how forms draw their own cells, and in black and white a blank cell has nothing else. */
  readonly line: "dash" | "dash-dot" | "dot";
  readonly bold: boolean;
}

/**
 * Not by colour alone: each severity has a line of its own around the cell, blank or filled; what stands in the cell is underlined,
 * and bold for errors. A sign in front of it would need a number format, and with it the cell's own (%, dates, decimals) would not
 * show any more; patterns Excel's API does not give to conditional formats.
 */
export const markLooks: Readonly<Record<Severity, MarkLook>> = {
  error: { fill: "#FFD9D6", color: "#8A1A12", line: "dash", bold: true },
  warning: { fill: "#FFEFC2", color: "#6B4A00", line: "dash-dot", bold: false },
  information: { fill: "#DCEBFA", color: "#0B4A82", line: "dot", bold: false },
};
