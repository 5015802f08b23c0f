import type { ShownForm } from "./shownForm";

/** While a score is computed (`#BUSY!`) nobody knows what it loses, and which text that asks for. */
export const isComputing = ({ source }: Pick<ShownForm, "source">): boolean =>
  source.form.lines.some(({ score }) => score.reading.kind === "computing");
