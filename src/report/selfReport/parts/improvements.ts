import { saysNothing } from "../../../checks/support/deduction";
import { halvesOf, type Halves } from "../../../rubric/justification/halves";
import { told } from "../../../language/told";
import { paragraph, type Block } from "../../office/document";
import { inOneParagraph, sentence, type Drafting, type DraftPart } from "../drafting";
import phrases from "../phrases.json";
import { remarkTexts } from "./goals";
import { lostLines } from "./lostLines";

interface Pair {
  readonly problem: string;
  readonly measure: string;
}

/** What one cell says for the whole table, without what stands in a box of its own. */
function togetherWithout(drafting: Drafting, measure: string): Halves {
  const all = drafting.form.tableJustification?.text ?? "";
  const rest = measure === "" ? all : all.replace(measure, "");
  return saysNothing(rest) ? { reason: "", measure: "" } : halvesOf(inOneParagraph(rest));
}

/** What the form asks for as a whole: 存在问题 and 改进措施 below the table, or one cell for all reasons. */
function ofForm(drafting: Drafting): readonly Pair[] {
  const problem = inOneParagraph(remarkTexts(drafting, "problems").join("\n"));
  const written = remarkTexts(drafting, "measures").join("\n");
  const together = togetherWithout(drafting, written);
  const measure = inOneParagraph(written);
  if (problem !== "" || measure !== "")
    return [{ problem: problem || together.reason, measure: measure || together.measure }];
  return together.reason === "" && together.measure === ""
    ? []
    : [{ problem: together.reason, measure: together.measure }];
}

/** What lost points and says so or what is done about it. A reason alone leaves the measure to be written. */
const ofLines = (drafting: Drafting): readonly Pair[] =>
  lostLines(drafting).flatMap(({ name, reason, measure }) =>
    reason === "" && measure === ""
      ? []
      : [{ problem: reason === "" ? name : told(phrases.named, { name, reason }), measure }],
  );

const pairBlocks = (drafting: Drafting, { problem, measure }: Pair, index: number): readonly Block[] => [
  sentence(drafting, phrases.problem, { texts: { n: index + 1, problem } }),
  sentence(drafting, phrases.measure, { texts: { measure } }),
];

/** Problems and what is done about each, in pairs. */
export const improvements: DraftPart = (drafting) => {
  const pairs = [...ofForm(drafting), ...ofLines(drafting)];
  if (pairs.length === 0) return [paragraph("body", { gap: phrases.gaps.improvements })];
  return pairs.flatMap((pair, index) => pairBlocks(drafting, pair, index));
};
