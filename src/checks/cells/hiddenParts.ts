import { cellAddress } from "../../spreadsheet/address";
import type { Form } from "../../form/form";
import type { Check } from "../check";
import type { Finding } from "../finding";

/** In every language, and in no sheet's name. */
const BETWEEN = " / ";

type Part = Pick<Finding, "address" | "variant" | "args">;

function partsOf({ title, headerRows, lines, oddities: { hidden } }: Form): readonly Part[] {
  const top = title?.address ?? cellAddress(headerRows[0] - 1, 0);
  const [firstLine] = hidden.lines;
  const parts: Part[] = [];
  if (hidden.sheet) parts.push({ address: top, variant: hidden.sheet === "hidden" ? "sheet" : "verySheet", args: {} });
  if (hidden.companions.length > 0) {
    parts.push({ address: top, variant: "companions", args: { sheets: hidden.companions.join(BETWEEN) } });
  }
  if (firstLine !== undefined) {
    parts.push({ address: firstLine, variant: "lines", args: { count: hidden.lines.length } });
  }
  if (hidden.scores) parts.push({ address: lines[0]?.score.address ?? top, variant: "scores", args: {} });
  return parts;
}

/** Parts of the form are hidden: its sheet, the sheets that belong to it, rows with lines, the scores. All of them count. */
export const hiddenParts: Check = {
  id: "hidden-parts",
  severity: "information",
  run: (form) =>
    partsOf(form).map((part) => {
      const { id, severity } = hiddenParts;
      return { id, severity, sheet: form.sheet, line: "", ...part };
    }),
};
