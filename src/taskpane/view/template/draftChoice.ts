import { templateName, type TemplateChoice } from "../../../form/template/makeTemplate";
import type { EntryCell } from "../../../form/template/entryCell";
import type { TemplateSheet } from "../../../form/template/templateSheets";

/** What whoever makes a template said so far. */
export interface DraftChoice {
  readonly sheet: string;
  readonly name: string;
  /** Cells whose tick was changed, by address. */
  readonly emptied: ReadonlyMap<string, boolean>;
  /** Other texts and weights, by address. */
  readonly contents: ReadonlyMap<string, string | number>;
}

/** What the page begins with, for a sheet. */
export const choiceFor = ({ sheet, forms: [form] }: TemplateSheet): DraftChoice => ({
  sheet,
  name: templateName(form),
  emptied: new Map(),
  contents: new Map(),
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

export const asTemplateChoice = ({ name, emptied, contents }: DraftChoice): TemplateChoice => ({
  name,
  emptied,
  contents,
});
