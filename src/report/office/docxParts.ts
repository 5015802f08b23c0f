import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
  type ISectionOptions,
} from "docx";
import { docxRun } from "./docxRuns";
import type { Block, OfficeTable, Paragraph as Told, Run } from "./document";
import layout from "./layout.json";

/** Twentieths of a point, as WordprocessingML counts. */
export const twips = (points: number): number => Math.round(points * 20);
const POINTS_PER_MILLIMETRE = 72 / 25.4;
export const twipsOf = (millimetres: number): number => twips(millimetres * POINTS_PER_MILLIMETRE);

const alignments = {
  center: AlignmentType.CENTER,
  left: AlignmentType.LEFT,
  both: AlignmentType.BOTH,
  right: AlignmentType.RIGHT,
} as const;

/** The name of a kind of paragraph among the document's styles. */
export const styleOf = (kind: string): string => `Rubric-${kind}`;

const { table: tableLook } = layout;
/** The texts of tables: below the head, and in it. */
export const tableLooks = {
  cell: { font: tableLook.font, size: tableLook.size },
  head: { font: tableLook.headFont, size: tableLook.size },
};

function paragraphOf({ kind, runs }: Told): Paragraph {
  const { font, size, align, indent, after, outline } = layout.paragraphs[kind];
  return new Paragraph({
    style: styleOf(kind),
    alignment: alignments[align as keyof typeof alignments],
    spacing: { line: twips(layout.lineSpacing), lineRule: LineRuleType.EXACT, before: 0, after: twips(after) },
    ...(indent > 0 && { indent: { firstLine: twips(indent * size), firstLineChars: indent * 100 } }),
    ...(outline !== null && { outlineLevel: outline, keepNext: true }),
    children: runs.map((run) => docxRun(run, { font, size })),
  });
}

function tableOf({ head, rows, widths }: OfficeTable): Table {
  const { page, table } = layout;
  const all = twipsOf(page.width - page.left - page.right);
  const sum = widths.reduce((total, width) => total + width, 0);
  const columnWidths = widths.map((width) => Math.floor((all * width) / sum));
  const border = { style: BorderStyle.SINGLE, size: 4, color: table.border };
  const cell = (runs: readonly Run[], look: keyof typeof tableLooks, column: number): TableCell =>
    new TableCell({
      width: { size: columnWidths[column] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      margins: { left: twips(3), right: twips(3), top: twips(2), bottom: twips(2) },
      children: [
        new Paragraph({
          style: styleOf(look),
          alignment: AlignmentType.CENTER,
          children: runs.map((run) => docxRun(run, tableLooks[look])),
        }),
      ],
    });
  const row = (cells: readonly (readonly Run[])[], look: keyof typeof tableLooks): TableRow =>
    new TableRow({
      tableHeader: look === "head",
      cantSplit: true,
      children: cells.map((runs, column) => cell(runs, look, column)),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: columnWidths.reduce((total, width) => total + width, 0), type: WidthType.DXA },
    columnWidths,
    alignment: AlignmentType.CENTER,
    borders: {
      top: border,
      bottom: border,
      left: border,
      right: border,
      insideHorizontal: border,
      insideVertical: border,
    },
    rows: [
      row(
        head.map((text) => [text]),
        "head",
      ),
      ...rows.map((cells) => row(cells, "cell")),
    ],
  });
}

export const childrenOf = (blocks: readonly Block[]): ISectionOptions["children"] =>
  blocks.map((block) => (block.kind === "table" ? tableOf(block) : paragraphOf(block)));
