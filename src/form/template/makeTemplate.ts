import type { Rubric } from "../../rubric/rubric";
import { withoutSchema } from "../../rubric/pack/packFile";
import { rubricLines } from "../../rubric/rubricLines";
import type { RuleSpec } from "../../rubric/rules";
import { crc32 } from "../../spreadsheet/zip/crc32";
import type { Form } from "../form";
import { makePack } from "../makePack";
import type { CellChanges } from "./changedCells";
import { withContents } from "./changedCells";
import type { EntryCell } from "./entryCell";
import { keepLayout } from "./keepLayout";
import { withScoring } from "./scoring/withScoring";
import { templateSheets, type TemplateKnown, type TemplateSheet } from "./templateSheets";
import type { TemplateLoss, TemplateSource } from "./templateSource";
import { withSettings, type TemplateSettings } from "./withSettings";

/** What whoever makes a template wants otherwise. */
export interface TemplateChoice extends TemplateSettings {
  /** In Chinese; the form's title with its year where it is left out. */
  readonly name?: string;
  /** Cells, by address, that are left out although they are not by themselves, or stay although they are. */
  readonly emptied?: ReadonlyMap<string, boolean>;
  /** By what rules lines are scored, by the address of the score; null for those that a person scores. */
  readonly scoring?: ReadonlyMap<string, RuleSpec | null>;
  /** Other texts, weights and targets than the sheet prints, by address. */
  readonly contents?: CellChanges;
}

export interface Template {
  readonly rubric: Rubric;
  readonly losses: readonly TemplateLoss[];
  /** What was left out. */
  readonly emptied: readonly EntryCell[];
}

const YEAR = /\s{0,4}[（(]?\s{0,4}20\d\d\s{0,4}年度?\s{0,4}[)）]?\s{0,4}/g;

/** What a template is called where nobody says otherwise: as the form calls itself, without its year. */
export const templateName = ({ title, sheet }: Form): string =>
  (title?.text ?? "").replace(YEAR, "").trim() || sheet.replace(YEAR, "").trim() || sheet;

/** One name, one id: a template that is made anew of next year's file is a new version of the same. */
const idOf = (name: string): string => `own-${crc32(new TextEncoder().encode(name)).toString(16).padStart(8, "0")}`;

const isEmptied = ({ address, empties }: EntryCell, { emptied }: TemplateChoice): boolean =>
  emptied?.get(address) ?? empties;

/** A form of ours stands on sheets with rules: its own pack lays it out, as it always was. */
export const laysOut = ({ rubric, workPaper }: Form): boolean =>
  rubric !== null && workPaper !== null && rubricLines(rubric).some(({ line }) => line.rule !== undefined);

/**
 * A pack of a form that keeps its sheet: what is an entry is left out, what is printed stays.
 * @param known whose packs and corrections tell what the sheet is
 * @returns null where the sheet holds no form that gives scores, once the contents are changed
 */
export function makeTemplate(
  source: TemplateSource,
  sheet: string,
  choice: TemplateChoice,
  known: TemplateKnown,
): Template | null {
  const { contents = new Map<string, string | number>() } = choice;
  const data =
    contents.size === 0
      ? source.data
      : {
          ...source.data,
          sheets: source.data.sheets.map((one) => (one.name === sheet ? withContents(one, contents) : one)),
        };
  const found = templateSheets(data, known).find((one) => one.sheet === sheet);
  return found ? templateOf({ ...source, data }, found, choice, contents) : null;
}

function templateOf(
  source: TemplateSource,
  { sheet, forms: [form], cells, grid }: TemplateSheet,
  choice: TemplateChoice,
  contents: CellChanges,
): Template {
  const made = withSettings(makePack(form), choice);
  const name = choice.name?.trim() || templateName(form);
  const titles = { id: idOf(name), version: 1, name: { "zh-CN": name, "en-US": name } };
  if (form.rubric && laysOut(form))
    return {
      rubric: { ...withSettings(withoutSchema(form.rubric), choice), ...titles },
      losses: source.losses,
      emptied: cells,
    };
  const { rubric, lines } = withScoring(made, form, grid, choice.scoring);
  const emptied = cells.filter((cell) => !contents.has(cell.address) && isEmptied(cell, choice));
  const byHand = [...(choice.scoring ?? [])].flatMap(([address, rule]) => (rule === null ? address : []));
  const changes = new Map([
    ...emptied.map(({ address, leaves }) => [address, leaves] as const),
    ...byHand.map((address) => [address, ""] as const),
  ]);
  const { layout, losses } = keepLayout(source, sheet, made.year, changes);
  return {
    rubric: { ...rubric, ...titles, layout: { ...layout, lines } },
    losses: [...source.losses, ...losses],
    emptied,
  };
}
