import type { NewRule } from "../../gateway/sheetDoor";

const lines = { dash: "Dash", "dash-dot": "DashDot", dot: "Dot" } as const;

/** Queues a conditional format by formula; the cells' own formats stay as they are. */
export function addRule(target: Excel.Range | Excel.RangeAreas, rule: NewRule): void {
  const conditional = target.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  const { custom } = conditional;
  // Whether a new rule comes first or last, Excel's documents tell in both ways.
  if (rule.isFirst) conditional.priority = 0;
  custom.rule.formula = rule.formula;
  const { format } = custom;
  format.fill.color = rule.fill;
  if (rule.fontColor !== undefined) format.font.color = rule.fontColor;
  if (rule.bold) format.font.bold = true;
  if (rule.underlined) format.font.underline = "Single";
  if (!rule.border) return;
  const { top, bottom, left, right } = format.borders;
  for (const edge of [top, bottom, left, right]) {
    edge.style = lines[rule.border.line];
    edge.color = rule.border.color;
  }
}
