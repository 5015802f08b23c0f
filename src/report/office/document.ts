/** A document of an office as data: what it says, block by block; how it looks is told by `layout.json`. */
export type Run =
  | string
  /** A figure that stands in a cell of a form: it can be found again in the document, however that is edited. */
  | { readonly figure: string; readonly text: string }
  /** What the form does not say and a person has to write; the hint says what. */
  | { readonly gap: string };

export type ParagraphKind = "title" | "subtitle" | "salutation" | "heading1" | "heading2" | "body" | "signature";

export interface Paragraph {
  readonly kind: ParagraphKind;
  readonly runs: readonly Run[];
}

export type TableCell = readonly Run[];

export interface OfficeTable {
  readonly kind: "table";
  readonly head: readonly string[];
  readonly rows: readonly (readonly TableCell[])[];
  /** Of the page's width, one a column; they are taken in relation to each other. */
  readonly widths: readonly number[];
}

export type Block = Paragraph | OfficeTable;

export interface OfficeDocument {
  /** As the file's properties have it. */
  readonly title: string;
  readonly blocks: readonly Block[];
}

export const paragraph = (kind: ParagraphKind, ...runs: readonly Run[]): Paragraph => ({ kind, runs });

const runsOf = (block: Block): readonly Run[] => (block.kind === "table" ? block.rows.flat(2) : block.runs);

/** The hints of all gaps, in their order. */
export const gapsOf = ({ blocks }: OfficeDocument): readonly string[] =>
  blocks.flatMap(runsOf).flatMap((run) => (typeof run !== "string" && "gap" in run ? run.gap : []));

/** The keys of all figures, in their order, as often as they stand there. */
export const figuresIn = ({ blocks }: OfficeDocument): readonly string[] =>
  blocks.flatMap(runsOf).flatMap((run) => (typeof run !== "string" && "figure" in run ? run.figure : []));
