import type { TextCell } from "../cell";
import type { FormField } from "../form";
import type { GridReader } from "./gridReader";
import { fieldRole, yearIn } from "./labels";

/** `单位名称：广州市…` in one cell: label and value. */
const inOneCell = /^\s*([^:：]{2,24})[:：]\s*(\S[\s\S]*)$/;

/** The value stands right of the label, or below it where another label stands on the right. */
function valueBeside(reader: GridReader, row: number, column: number): TextCell {
  const label = reader.area(row, column);
  const right = label.column + label.columns;
  if (fieldRole(reader.value(row, right)) !== null) return reader.text(label.row + label.rows, column);
  const filled = reader.row(row).findIndex((cell, at) => at >= right && String(cell).trim() !== "");
  return reader.text(row, reader.area(row, right).columns > 1 || filled < 0 ? right : filled);
}

function fieldAt(reader: GridReader, row: number, column: number): FormField | null {
  const text = String(reader.value(row, column));
  const role = fieldRole(text);
  if (role) return { role, label: text.trim(), value: valueBeside(reader, row, column) };
  const [, label = "", value = ""] = inOneCell.exec(text) ?? [];
  const roleInside = fieldRole(label);
  if (roleInside) return { role: roleInside, label, value: { address: reader.address(row, column), text: value } };
  const year = yearIn(text);
  return year === null ? null : { role: "year", label: "", value: { ...reader.text(row, column), text: year } };
}

/** The fields of the form's head, each role where it is found first, from the top down to the table's header. */
export function readFields(reader: GridReader, headerRow: number): readonly FormField[] {
  const fields = new Map<string, FormField>();
  for (let row = 0; row < headerRow; row++) {
    reader.row(row).forEach((cell, column) => {
      const field = typeof cell === "string" && cell !== "" ? fieldAt(reader, row, column) : null;
      if (field && !fields.has(field.role)) fields.set(field.role, field);
    });
  }
  return [...fields.values()];
}
