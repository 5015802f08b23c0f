import { cellAddress } from "../../spreadsheet/address";
import type { Form } from "../../form/form";
import { defineCheck } from "../defineCheck";
import { texts } from "../locale/cells/hiddenParts";
import type { Incomplete, Reported } from "../messages";

const messages = { sheet: [], verySheet: [], companions: ["sheets"], lines: ["count"], scores: [] } as const;

type Told = Reported<typeof messages>;

/** In every language, and in no sheet's name. */
const BETWEEN = " / ";

type Hidden = Incomplete<Told, "sheet" | "line">;

function partsOf({ title, headerRows, lines, oddities: { hidden } }: Form): readonly Hidden[] {
  const top = title?.address ?? cellAddress(headerRows[0] - 1, 0);
  const [firstLine] = hidden.lines;
  const parts: Hidden[] = [];
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
export const hiddenParts = defineCheck({
  id: "hidden-parts",
  severity: "information",
  messages,
  texts,
}).finding((form, _, recorder) => {
  recorder.looked();
  return partsOf(form).map((part) => ({ sheet: form.sheet, line: "", ...part }));
});
