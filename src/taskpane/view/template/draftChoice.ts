import { parseNumeral } from "../../../rubric/argument";
import type { KnownFault } from "../../../rubric/checkSettings";
import { templateName, type TemplateChoice } from "../../../form/template/makeTemplate";
import type { EntryCell } from "../../../form/template/entryCell";
import type { ScoringDraft } from "../../../form/template/scoring/scoringDraft";
import type { TemplateSheet } from "../../../form/template/templateSheets";
import { rulesOf } from "./scoringOf";

/** What whoever makes a template said so far. */
export interface DraftChoice {
  readonly sheet: string;
  readonly name: string;
  /** Cells whose tick was changed, by address. */
  readonly emptied: ReadonlyMap<string, boolean>;
  /** Other texts and weights, by address. */
  readonly contents: ReadonlyMap<string, string | number>;
  /** The set of rules that forms of the template are checked by; null for none, left out as its form's own pack says. */
  readonly rules?: string | null;
  /** How lines are scored, as it was typed, by the address of the score; the others as the form's own pack says. */
  readonly scoring: ReadonlyMap<string, ScoringDraft>;
  /** Left out as the form's own pack says. */
  readonly knownFaults?: readonly KnownFault[];
  /** From how many points each grade counts, as it was typed, the best first. */
  readonly gradesFrom?: readonly string[];
}

/** What the page begins with, for a sheet. */
export const choiceFor = ({ sheet, forms: [form] }: TemplateSheet): DraftChoice => ({
  sheet,
  name: templateName(form),
  emptied: new Map(),
  contents: new Map(),
  scoring: new Map(),
});

export const isEmptied = ({ address, empties }: EntryCell, { emptied }: DraftChoice): boolean =>
  emptied.get(address) ?? empties;

/** Ticks or unticks cells. */
export const withTicks = (choice: DraftChoice, cells: readonly EntryCell[], ticked: boolean): DraftChoice => ({
  ...choice,
  emptied: new Map([...choice.emptied, ...cells.map(({ address }) => [address, ticked] as const)]),
});

/** Another content of a cell; what the sheet says where it is null. */
export function withContent(choice: DraftChoice, address: string, content: string | number | null): DraftChoice {
  const contents = new Map(choice.contents);
  if (content === null) contents.delete(address);
  else contents.set(address, content);
  return { ...choice, contents };
}

/** The points of the grades; null where they are not what grades go by: numbers from 100 down. */
export function gradesOf(typed: readonly string[]): readonly number[] | null {
  const points = typed.map((text) => parseNumeral(text) ?? NaN);
  const isFalling = points.every((from, index) => from >= 0 && from < (points[index - 1] ?? 100.005));
  return isFalling ? points : null;
}

export function asTemplateChoice(
  { gradesFrom, scoring, sheet: _, ...choice }: DraftChoice,
  sheet: TemplateSheet,
): TemplateChoice {
  const points = gradesFrom && gradesOf(gradesFrom);
  const rules = rulesOf(sheet, scoring, choice.contents);
  return { ...choice, ...(points && { gradesFrom: points }), ...(rules && { scoring: rules }) };
}
