import { cellAddress } from "../../spreadsheet/address";
import type { Form } from "../../form/form";
import type { Check } from "../check";
import type { Finding } from "../finding";

/** In every language, and in no sheet's name. */
const BETWEEN = " / ";

interface Part {
  readonly address: string;
  readonly args: Finding["args"];
}

function partsOf({ title, headerRows, lines, oddities: { hidden } }: Form): readonly Part[] {
  const top = title?.address ?? cellAddress(headerRows[0] - 1, 0);
  const [firstLine] = hidden.lines;
  const parts: Part[] = [];
  if (hidden.sheet) parts.push({ address: top, args: { case: hidden.sheet === "hidden" ? "sheet" : "verySheet" } });
  if (hidden.companions.length > 0) {
    parts.push({ address: top, args: { case: "companions", sheets: hidden.companions.join(BETWEEN) } });
  }
  if (firstLine !== undefined) {
    parts.push({ address: firstLine, args: { case: "lines", count: hidden.lines.length } });
  }
  if (hidden.scores) parts.push({ address: lines[0]?.score.address ?? top, args: { case: "scores" } });
  return parts;
}

/** Parts of the form are hidden: its sheet, the sheets that belong to it, rows with lines, the scores. All of them count. */
export const hiddenParts: Check = {
  id: "hidden-parts",
  severity: "information",
  run: (form) =>
    partsOf(form).map(({ address, args }) => {
      const { id, severity } = hiddenParts;
      return { id, severity, sheet: form.sheet, address, args: { name: "", ...args } };
    }),
};
