import type { Severity } from "../../checks/finding";

/** Always true, and nobody else's: by it our conditional formats are told from the user's and the template's. */
export const markFormula = (severity: Severity): string => `="RUBRIC.MARK:${severity}"<>""`;

const ours = /"RUBRIC\.MARK:(?:error|warning|information)"/;

export const isMarkFormula = (formula: unknown): boolean => typeof formula === "string" && ours.test(formula);

interface Look {
  readonly fill: string;
  readonly color: string;
  readonly line: "Continuous" | "Dash" | "Dot";
}

/** Not by colour alone: each severity has a line of its own, and errors are bold. */
const looks: Readonly<Record<Severity, Look>> = {
  error: { fill: "#FFD9D6", color: "#8A1A12", line: "Continuous" },
  warning: { fill: "#FFEFC2", color: "#6B4A00", line: "Dash" },
  information: { fill: "#DCEBFA", color: "#0B4A82", line: "Dot" },
};

/** Queues one mark for some cells; their own formats stay as they are. */
export function addMark(target: Excel.Range | Excel.RangeAreas, severity: Severity): void {
  const { fill, color, line } = looks[severity];
  const { custom } = target.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  custom.rule.formula = markFormula(severity);
  const { format } = custom;
  format.fill.color = fill;
  format.font.color = color;
  if (severity === "error") {
    format.font.bold = true;
  }
  const { top, bottom, left, right } = format.borders;
  for (const edge of [top, bottom, left, right]) {
    edge.style = line;
    edge.color = color;
  }
}
