import { normalised } from "../../rubric/normalised";
import type { Form, TextCell } from "../../form/form";
import { perForm } from "./perForm";

const year = /(?<!\d)20\d\d(?!\d)/g;

/** The one year that a text names; null for none and for several (`2021-2023年`). */
export function yearOf(text: string): string | null {
  const named = new Set(normalised(text).match(year) ?? []);
  return named.size === 1 ? ([...named][0] ?? null) : null;
}

/** A cell of the form's head and the year that it states. */
export interface StatedYear {
  readonly cell: TextCell;
  /** As the form prints it; the cell's own text where it has none. */
  readonly label: string;
  readonly year: string;
}

/** The years in the form's title and in its year fields, from the top down, each cell once. */
export function statedYears({ title, fields }: Form): readonly StatedYear[] {
  const ofFields = fields.filter(({ role }) => role === "year");
  const cells = [
    ...(title ? [{ cell: title, label: title.text }] : []),
    ...ofFields.map(({ label, value }) => ({ cell: value, label: label || value.text })),
  ];
  const seen = new Set<string>();
  return cells.flatMap(({ cell, label }) => {
    const stated = yearOf(cell.text);
    if (stated === null || seen.has(cell.address)) return [];
    seen.add(cell.address);
    return [{ cell, label: label.trim(), year: stated }];
  });
}

/** The year that the form is about, as it says itself. */
export const formYear = perForm((form: Form): string | null => statedYears(form)[0]?.year ?? null);
