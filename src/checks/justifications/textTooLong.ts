import type { Form, TextCell } from "../../form/form";
import { isTooLong, LONGEST_JUDGED } from "../../rubric/judgedText";
import { defineCheck } from "../defineCheck";
import { texts } from "../locale/justifications/textTooLong";
import { lineName } from "../support/deduction";

interface LongText {
  readonly line: string;
  readonly address: string;
  readonly text: string;
  readonly variant: "justification" | "figure";
}

const textOf = (content: unknown): string => (typeof content === "string" ? content : "");

function textsOf({ lines, tableJustification, fields }: Form): readonly LongText[] {
  const justifying = (line: string, cell: TextCell | null): readonly LongText[] =>
    cell ? [{ line, address: cell.address, text: cell.text, variant: "justification" }] : [];
  return [
    ...lines.flatMap((line) => [
      ...justifying(lineName(line), line.justification),
      ...justifying(lineName(line), line.improvement),
      ...[line.target, line.actual].flatMap((cell) =>
        cell
          ? [{ line: lineName(line), address: cell.address, text: textOf(cell.content), variant: "figure" as const }]
          : [],
      ),
    ]),
    ...justifying("", tableJustification),
    ...fields.flatMap(({ role, label, value }) => (role === "unmetReason" ? justifying(label, value) : [])),
  ];
}

/** A text that is judged by its beginning only, or not read as a figure at all, since it is longer than any that people write. */
export const textTooLong = defineCheck({
  id: "text-too-long",
  severity: "information",
  ofReviewToo: true,
  messages: { justification: ["length", "most"], figure: ["length", "most"] },
  texts,
}).finding((form, _, recorder) => {
  const told = new Set<string>();
  return textsOf(form).flatMap(({ line, address, text, variant }) => {
    if (text.trim() === "" || told.has(address)) return [];
    told.add(address);
    recorder.looked();
    if (!isTooLong(text)) return [];
    const args = { length: text.trim().length, most: LONGEST_JUDGED };
    return [{ sheet: form.sheet, address, line, variant, args }];
  });
});
