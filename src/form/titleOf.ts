import type { Form } from "./form";

/** What a form calls itself, in one line; its sheet's name where it has no title. */
export function titleOf({ title, sheet }: Pick<Form, "title" | "sheet">): string {
  return title?.text.replace(/\s+/g, " ").trim() || sheet;
}
