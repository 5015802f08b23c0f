import type { FieldRole, FormField } from "../../form";
import { figureRole } from "../funding/figureRole";
import type { GridReader } from "../grid/gridReader";
import { isLabelOfLabels, labelledText } from "./labelledText";
import { fieldRole, labelAndValue, yearIn } from "./labels";

const isGoal = (role: FieldRole): boolean => role === "goal" || role === "goalCompletion";

function fieldAt(reader: GridReader, row: number, column: number, end: number): FormField | null {
  const text = String(reader.value(row, column));
  const role = fieldRole(text);
  if (role) {
    const value = labelledText(reader, row, column, end);
    // 完成情况 also heads a column of other tables in the head.
    const isHeading = figureRole(value.text) !== null || (isGoal(role) && isLabelOfLabels(reader, row, column));
    return isHeading ? null : { role, label: text.trim(), value };
  }
  const [label, value] = labelAndValue(text) ?? [];
  const roleInside = fieldRole(label);
  if (roleInside && label !== undefined && value !== undefined) {
    return { role: roleInside, label, value: { address: reader.address(row, column), text: value } };
  }
  const year = yearIn(text);
  return year === null ? null : { role: "year", label: "", value: { ...reader.text(row, column), text: year } };
}

/**
 * The fields of the form's head, from a row down to the table's header: each role where it is found first, but every cell
 * that states the year, since they may differ.
 */
export function readFields(reader: GridReader, from: number, headerRow: number): readonly FormField[] {
  const fields = new Map<string, FormField>();
  for (let row = from; row < headerRow; row++) {
    reader.row(row).forEach((cell, column) => {
      const field = typeof cell === "string" && cell !== "" ? fieldAt(reader, row, column, headerRow) : null;
      if (!field) return;
      const key = field.role === "year" ? field.value.address : field.role;
      if (!fields.has(key)) fields.set(key, field);
    });
  }
  return [...fields.values()];
}
