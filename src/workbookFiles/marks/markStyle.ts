import type { Severity } from "../../checks/finding";
import { markLooks } from "../../checks/marks/markRule";
import type { CellStyleData } from "../../spreadsheet/ooxml/workbookData";

const lines = { dash: "dashed", "dash-dot": "dashDot", dot: "dotted" } as const;

/** A mark's look as files describe it. */
export function markStyle(severity: Severity): CellStyleData {
  const { fill, color, line, bold } = markLooks[severity];
  const edge = { style: lines[line], color };
  return {
    fill,
    fontColor: color,
    ...(bold ? { bold } : {}),
    underline: true,
    top: edge,
    bottom: edge,
    left: edge,
    right: edge,
  };
}
