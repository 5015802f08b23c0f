import type { Form, FormGroup, FormLine } from "../../form/form";
import { paragraph, type Block, type Paragraph, type Run, type TableCell } from "../office/document";
import { fillTemplate, firstOf, textLookup, type RunLookup } from "../office/template";
import type { Figures } from "./figures/figure";
import { lineKeys } from "./figures/lineFigures";
import { figuresOf } from "./figures/figuresOf";
import phrases from "./phrases.json";

/** What every part of a draft works with. */
export interface Drafting {
  readonly form: Form;
  /** Of all tables, where the form goes on over several. */
  readonly lines: readonly FormLine[];
  readonly groups: readonly FormGroup[];
  readonly figures: Figures;
  readonly keyOf: (line: FormLine) => string;
}

export type DraftPart = (drafting: Drafting) => readonly Block[];

export function draftingOf(form: Form): Drafting {
  const { lines, groups } = form.whole ?? form;
  const keys = lineKeys(lines);
  return { form, lines, groups, figures: figuresOf(form), keyOf: (line) => keys.get(line) ?? "" };
}

/** A figure of this key as a run; null where the form does not have it. */
export function figureRun({ figures }: Drafting, key: string): readonly Run[] | null {
  const figure = figures.get(key);
  return figure ? [{ figure: key, text: figure.text }] : null;
}

/** Figures by their whole keys, or by what follows a common beginning. */
export const figureLookup =
  (drafting: Drafting, prefix = ""): RunLookup =>
  (name) =>
    figureRun(drafting, prefix === "" ? name : `${prefix}.${name}`);

interface Fill {
  readonly texts?: Parameters<typeof textLookup>[0];
  /** The beginning of the keys of figures. */
  readonly prefix?: string;
  /** Figures that the phrase calls by another name. */
  readonly keys?: Readonly<Record<string, string>>;
}

/** A paragraph of a phrase, with texts and figures. */
export function sentence(
  drafting: Drafting,
  phrase: string,
  { texts = {}, prefix = "", keys = {} }: Fill = {},
): Paragraph {
  const named: RunLookup = (name) => (Object.hasOwn(keys, name) ? figureRun(drafting, keys[name] ?? "") : null);
  const lookup = firstOf(textLookup(texts), named, figureLookup(drafting, prefix));
  return paragraph("body", ...fillTemplate(phrase, lookup).runs);
}

const notOfName = phrases.notOfName.map((pattern) => new RegExp(pattern, "u"));

/** A name without what the form prints around it: `指标1：` and `（10分）`. */
export function nameOf(path: readonly string[]): string {
  const name = (path.at(-1) ?? "").replace(/\s+/g, " ").trim();
  return notOfName.reduce((left, pattern) => left.replace(pattern, ""), name) || name;
}

const endsClause = new RegExp(phrases.endsClause, "u");

/** Lines of a cell as one paragraph. */
export const inOneParagraph = (text: string): string =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .reduce((all, line) => (all === "" ? line : all + (endsClause.test(all) ? "" : phrases.between) + line), "");

/** A figure in a table; a gap where the form lacks it. */
export const figureCell = (drafting: Drafting, key: string, hint: string): TableCell =>
  figureRun(drafting, key) ?? [{ gap: hint }];

/** The paragraphs of what somebody wrote into a cell, line by line as it stands there. */
export const quoted = (text: string): readonly Paragraph[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => paragraph("body", line));

/** 一 to 十 and on: 十一, 二十. */
export function chineseNumber(count: number): string {
  const { numerals } = phrases;
  const ten = numerals.at(-1) ?? "";
  const [tens, ones] = [Math.floor(count / 10), count % 10];
  const one = ones === 0 ? "" : (numerals[ones - 1] ?? "");
  if (tens === 0) return one;
  return (tens === 1 ? "" : (numerals[tens - 1] ?? "")) + ten + one;
}
