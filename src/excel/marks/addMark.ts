import type { Severity } from "../../checks/finding";
import { markFormula, markLooks } from "../../checks/marks/markRule";

const lines = { continuous: "Continuous", dash: "Dash", dot: "Dot" } as const;

/** Queues one mark for some cells; their own formats stay as they are. */
export function addMark(target: Excel.Range | Excel.RangeAreas, severity: Severity): void {
  const { fill, color, line, bold } = markLooks[severity];
  const { custom } = target.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  custom.rule.formula = markFormula(severity);
  const { format } = custom;
  format.fill.color = fill;
  format.font.color = color;
  if (bold) {
    format.font.bold = true;
  }
  const { top, bottom, left, right } = format.borders;
  for (const edge of [top, bottom, left, right]) {
    edge.style = lines[line];
    edge.color = color;
  }
}
