import { points } from "../language/fill";
import type { Language } from "../language/language";
import { told } from "../language/told";
import type { FormReport } from "./formReport";
import { reportWords } from "./locale";

/** Whose form it is, of which year, with which total and grade; what the form does not say is left out. */
export function factsInWords({ facts, summary }: Pick<FormReport, "facts" | "summary">, language: Language): string {
  const { facts: words } = reportWords(language);
  const { review, unit, year } = facts;
  const { grade, total } = summary;
  const said = [
    unit === "" ? words.noUnit : unit,
    ...(year === null ? [] : [told(words.year, { year })]),
    told(words.total, { total: total === null ? "—" : points(total) }),
    ...(typeof review?.total === "number" ? [told(words.reviewed, { total: points(review.total) })] : []),
    ...(grade === "" ? [] : [told(words.grade, { grade })]),
  ];
  return said.join(words.between);
}
