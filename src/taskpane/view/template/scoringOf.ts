import type { Form, FormLine } from "../../../form/form";
import { draftOfRule } from "../../../form/template/scoring/draftOfRule";
import { ownRules } from "../../../form/template/scoring/ownRules";
import { readScoring, type ScoredCells } from "../../../form/template/scoring/readScoring";
import { newScoring, type ScoringDraft } from "../../../form/template/scoring/scoringDraft";
import type { TemplateSheet } from "../../../form/template/templateSheets";
import type { RuleSpec } from "../../../rubric/rules";
import { columnLetters, parseAddress } from "../../../spreadsheet/address";

/** A cell as a line names it: its column where it stands in the line's own row. */
function placeOf(address: string | undefined, { score }: FormLine): string | null {
  const [cell, own] = [address === undefined ? null : parseAddress(address), parseAddress(score.address)];
  if (!cell || address === undefined) return null;
  return cell.row === own?.row ? columnLetters(cell.column) : address;
}

export const scoredCells = (line: FormLine): ScoredCells => ({
  weight: line.weight,
  target: placeOf(line.target?.address, line),
});

/** Where the line's result stands: a score goes by it unless somebody chooses another cell. */
export const usualCell = (line: FormLine): string => placeOf(line.actual?.address, line) ?? "";

/** How a line is scored before anybody chooses: as its form's own pack says, else by a person. */
export function usualScoring(form: Form, line: FormLine): ScoringDraft {
  const rule = ownRules(form).get(line.score.address);
  return rule ? draftOfRule(rule, line.weight) : newScoring("hand", usualCell(line), line.weight);
}

type Scoring = ReadonlyMap<string, ScoringDraft>;
type Contents = ReadonlyMap<string, string | number>;

/** A line with the weight and the target that somebody typed for the template. */
export function asTyped(line: FormLine, contents: Contents): FormLine {
  const { weightAddress, nameAddress, target } = line;
  const [weight, wanted] = [contents.get(weightAddress), target && contents.get(target.address)];
  return {
    ...line,
    ...(typeof weight === "number" && weightAddress !== nameAddress && { weight }),
    ...(target && wanted !== undefined && wanted !== null && { target: { ...target, content: wanted } }),
  };
}

/** The rules that were typed, by the address of the score; null where one of them is not complete. */
export function rulesOf(
  { forms: [form] }: TemplateSheet,
  scoring: Scoring,
  contents: Contents,
): ReadonlyMap<string, RuleSpec | null> | null {
  const rules = new Map<string, RuleSpec | null>();
  for (const line of form.lines) {
    const draft = scoring.get(line.score.address);
    if (!draft) continue;
    const read = readScoring(draft, scoredCells(asTyped(line, contents)));
    if ("problems" in read) return null;
    rules.set(line.score.address, read.rule);
  }
  return rules;
}

/** The lines of which what was typed is not complete. */
export const wrongLines = (
  { forms: [form] }: TemplateSheet,
  scoring: Scoring,
  contents: Contents,
): readonly FormLine[] =>
  form.lines.filter((line) => {
    const draft = scoring.get(line.score.address);
    return draft !== undefined && "problems" in readScoring(draft, scoredCells(asTyped(line, contents)));
  });
