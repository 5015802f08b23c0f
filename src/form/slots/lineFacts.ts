import type { Form } from "../form";
import type { Slot } from "./slot";

/** The facts of a line for whoever helps with its justification: labels as the form prints them, a line each. */
export interface LineFact {
  readonly id: "indicator" | "weight" | "target" | "actual" | "score" | "lost" | "criteria" | "unit" | "text";
  readonly value: string;
}

/** Names of the unit and of people, which nobody need tell. */
function namesIn({ fields, remarks }: Form): readonly string[] {
  const units = fields.filter(({ role }) => role === "unit");
  const people = remarks.filter(({ role }) => role === "person" || role === "phone");
  return [...units, ...people].map(({ value }) => value.text.trim()).filter((name) => name.length >= 2);
}

const without = (text: string, names: readonly string[]): string =>
  names.reduce((rest, name) => rest.replaceAll(name, "×".repeat(2)), text);

/**
 * What can be said of a slot's line.
 * @param withNames leaves the names of unit and people in; otherwise they are crossed out wherever they stand
 */
export function lineFacts(form: Form, { line, lost, content }: Slot, withNames: boolean): readonly LineFact[] {
  if (!line) return [];
  const names = withNames ? [] : namesIn(form);
  const unit = form.fields.find(({ role }) => role === "unit")?.value.text.trim() ?? "";
  const facts: readonly LineFact[] = [
    { id: "unit", value: withNames ? unit : "" },
    { id: "indicator", value: line.name },
    { id: "weight", value: line.weight === null ? "" : String(line.weight) },
    { id: "target", value: line.target },
    { id: "actual", value: line.actual },
    { id: "score", value: line.score === null ? "" : String(line.score) },
    { id: "lost", value: lost === undefined ? "" : String(lost) },
    { id: "criteria", value: line.criteria },
    { id: "text", value: String(content) },
  ];
  return facts.flatMap(({ id, value }) => (value.trim() === "" ? [] : [{ id, value: without(value.trim(), names) }]));
}
