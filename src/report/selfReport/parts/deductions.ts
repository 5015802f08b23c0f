import { lostPoints, saysNothing } from "../../../checks/support/deduction";
import { groupScores } from "../../../checks/support/groupScores";
import { paragraph, type Block } from "../../office/document";
import { inOneParagraph, nameOf, sentence, type Drafting, type DraftPart } from "../drafting";
import phrases from "../phrases.json";
import { lostLines } from "./lostLines";

/** Lines of which nobody knows yet whether they lose points. */
function openLines({ form, lines }: Drafting): readonly string[] {
  const grouped = new Set(groupScores(form).flatMap((group) => (group.lost === null ? [] : group.lines)));
  return lines.filter((line) => lostPoints(line) === null && !grouped.has(line)).map(({ path }) => nameOf(path));
}

/** One cell says why for the whole table. */
function togetherBlocks(drafting: Drafting): readonly Block[] {
  const { tableJustification } = drafting.form;
  if (!tableJustification) return [];
  const reason = saysNothing(tableJustification.text) ? "" : inOneParagraph(tableJustification.text);
  return [sentence(drafting, phrases.together, { texts: { reason } })];
}

/** What lost points, how many and why. That nothing was lost is said only where every score is known. */
export const deductions: DraftPart = (drafting) => {
  const lost = lostLines(drafting);
  const open = openLines(drafting);
  const isTogether = drafting.form.asks.justification === "table";
  const told = lost.map(({ name, key, reason }, index) =>
    sentence(drafting, isTogether && reason === "" ? phrases.deductionPlain : phrases.deduction, {
      texts: { n: index + 1, name, reason },
      prefix: key,
    }),
  );
  const gaps = open.map((name) => paragraph("body", { gap: phrases.open.replace("{name}", name) }));
  if (lost.length === 0) return gaps.length > 0 ? gaps : [paragraph("body", phrases.noDeduction)];
  return [...told, ...(isTogether ? togetherBlocks(drafting) : []), ...gaps];
};
