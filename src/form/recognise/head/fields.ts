import type { FieldRole, FormField } from "../../form";
import { figureRole } from "../funding/figureRole";
import type { GridReader } from "../grid/gridReader";
import { plainText } from "../plainText";
import { isLabelOfLabels, labelledText } from "./labelledText";
import { labelledParts } from "./labelledParts";
import { fieldRole, isKnownLabel, yearIn } from "./labels";

const isGoal = (role: FieldRole): boolean => role === "goal" || role === "goalCompletion";

/** Prose may have colons in it: only another known label ends it. */
const beginsPart = (first: FieldRole | null): ((label: string) => boolean) =>
  first === "unit" || first === "year" || first === null ? () => true : isKnownLabel;

/** The labels with their values that stand in one cell. */
function fieldsInside(reader: GridReader, row: number, column: number): readonly FormField[] {
  const text = String(reader.value(row, column));
  const [first] = labelledParts(text);
  const address = reader.address(row, column);
  return labelledParts(text, beginsPart(fieldRole(first?.label))).flatMap(({ label, value }) => {
    const role = fieldRole(label);
    return role ? [{ role, label, value: { address, text: value } }] : [];
  });
}

function fieldsAt(reader: GridReader, row: number, column: number, end: number): readonly FormField[] {
  const text = String(reader.value(row, column));
  const role = fieldRole(text);
  if (role) {
    const value = labelledText(reader, row, column, end);
    // 完成情况 also heads a column of other tables in the head.
    const isHeading = figureRole(value.text) !== null || (isGoal(role) && isLabelOfLabels(reader, row, column));
    return isHeading ? [] : [{ role, label: text.trim(), value }];
  }
  const inside = fieldsInside(reader, row, column);
  if (inside.length > 0) return inside;
  const year = yearIn(text);
  return year === null ? [] : [{ role: "year", label: "", value: { ...reader.text(row, column), text: year } }];
}

/** 单位：万元 says in what amounts are told. */
const isOfAmounts = ({ role, value }: FormField): boolean =>
  role === "unit" && /^(?:人民币)?(?:[百千十]?[万亿千]?元|%|人|个|分)$/.test(plainText(value.text.slice(0, 12)));

/** 主管部门 stands above the unit that reports: 实施单位, 填报单位. */
const isSuperior = ({ role, label }: FormField): boolean => role === "unit" && /主管/.test(label);

/**
 * The fields of the form's head, from a row down to the table's header: each role where it is found first, but every cell
 * that states the year, since they may differ, and the unit that reports before the one above it.
 */
export function readFields(reader: GridReader, from: number, headerRow: number): readonly FormField[] {
  const fields = new Map<string, FormField>();
  for (let row = from; row < headerRow; row++) {
    reader.row(row).forEach((cell, column) => {
      const found = typeof cell === "string" && cell !== "" ? fieldsAt(reader, row, column, headerRow) : [];
      for (const field of found) {
        if (isOfAmounts(field)) continue;
        const key = field.role === "year" ? field.value.address : field.role;
        const before = fields.get(key);
        if (!before || (isSuperior(before) && !isSuperior(field))) fields.set(key, field);
      }
    });
  }
  return [...fields.values()];
}
