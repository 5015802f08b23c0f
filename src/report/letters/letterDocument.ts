import type { Severity } from "../../checks/finding";
import { paragraph, type Block, type OfficeDocument, type ParagraphKind } from "../office/document";
import { fillTemplate, textLookup } from "../office/template";
import { chineseNumber } from "../selfReport/drafting";
import type { Letter, LetterItem, LetterOptions } from "./letter";

type Texts = Parameters<typeof textLookup>[0];

const filled = (kind: ParagraphKind, template: string, texts: Texts): Block =>
  paragraph(kind, ...fillTemplate(template, textLookup(texts)).runs);

const severities: readonly Severity[] = ["error", "warning", "information"];

function itemBlocks(
  { line, place, message, advice, word }: LetterItem,
  n: number,
  { template }: LetterOptions,
): Block[] {
  const texts = { n, line, place, message, advice, word };
  return [
    filled("body", line === "" ? template.itemWithoutLine : template.item, texts),
    filled("body", template.advice, texts),
    ...(word === null ? [] : [filled("body", template.word, texts)]),
  ];
}

/** The problems, by how grave they are, numbered through. */
function sections({ items }: Letter, options: LetterOptions): readonly Block[] {
  const { template } = options;
  let count = 0;
  return severities
    .map((severity) => ({ severity, own: items.filter((item) => item.severity === severity) }))
    .filter(({ own }) => own.length > 0)
    .flatMap(({ severity, own }, index) => [
      filled("heading1", template.section, { n: chineseNumber(index + 1), severity: template.severity[severity] }),
      ...own.flatMap((item) => itemBlocks(item, (count += 1), options)),
    ]);
}

/** A letter in the layout of official documents. */
export function letterDocument(letter: Letter, options: LetterOptions): OfficeDocument {
  const { template, due, office, day } = options;
  const count = (severity: Severity): number => letter.items.filter((item) => item.severity === severity).length;
  const { unit, year, file, form, problem } = letter;
  const texts = {
    unit,
    year,
    file,
    form,
    problem,
    due,
    office,
    day,
    errors: count("error"),
    warnings: count("warning"),
  };
  const title = fillTemplate(template.title, textLookup(texts)).runs;
  return {
    title: title.map((run) => (typeof run === "string" ? run : "")).join(""),
    blocks: [
      paragraph("title", ...title),
      paragraph("salutation", ...fillTemplate(template.to, textLookup(texts)).runs),
      filled("body", problem === null ? template.opening : template.unreadable, texts),
      ...sections(letter, options),
      filled("body", template.closing, texts),
      filled("signature", template.signature, texts),
      filled("signature", template.day, texts),
    ],
  };
}
