import { type IDocumentData, type IStyleData, type ITextRun, type ITextStyle, Tools } from "@univerjs/core";

/** A text with its fonts. The runs cover it from end to end; neighbours differ. */
export interface EditedText {
  readonly text: string;
  readonly runs: readonly TextRun[];
}

export interface TextRun {
  readonly start: number;
  readonly end: number;
  readonly font: ITextStyle;
}

const FONT_PARTS = ["ff", "fs", "it", "bl", "ul", "st", "ol", "cl", "va"] as const;

/** The part of a style that a run of text has too. */
export function fontOf(style: IStyleData | ITextStyle | null | undefined): ITextStyle {
  const font: Record<string, unknown> = {};
  for (const part of FONT_PARTS) {
    const value = style?.[part];
    if (value !== undefined && value !== null) font[part] = value;
  }
  return font;
}

export const sameFont = (one: ITextStyle, other: ITextStyle): boolean => Tools.diffValue(plain(one), plain(other));

/** Univer writes what is switched off as well as leaving it out. */
function plain(font: ITextStyle): object {
  const off = (value: unknown): boolean =>
    value === undefined ||
    value === null ||
    value === 0 ||
    (typeof value === "object" && (value as { s?: unknown }).s === 0);
  return Object.fromEntries(Object.entries(font).filter(([, value]) => !off(value)));
}

/** What an editor's document says. Univer ends lines with CR. */
export function editedText({ body }: IDocumentData): EditedText {
  const stream = (body?.dataStream ?? "").replace(/\r\n$/, "");
  const text = stream.replace(/\r/g, "\n");
  return { text, runs: normalised(text.length, body?.textRuns ?? []) };
}

function normalised(length: number, given: readonly ITextRun[]): TextRun[] {
  const runs: TextRun[] = [];
  const add = (start: number, end: number, font: ITextStyle): void => {
    if (end <= start) return;
    const last = runs.at(-1);
    if (last && sameFont(last.font, font)) runs[runs.length - 1] = { ...last, end };
    else runs.push({ start, end, font });
  };
  let at = 0;
  for (const { st, ed, ts } of [...given].sort((a, b) => a.st - b.st)) {
    add(at, Math.min(st, length), {});
    add(Math.max(at, st), Math.min(ed, length), fontOf(ts));
    at = Math.max(at, ed);
  }
  add(at, length, {});
  return runs;
}

export const sameText = (one: EditedText, other: EditedText): boolean =>
  one.text === other.text &&
  one.runs.length === other.runs.length &&
  one.runs.every(({ start, font }, index) => {
    const run = other.runs[index];
    return run?.start === start && sameFont(run.font, font);
  });

/**
 * The text as Univer's document, as a cell with several fonts keeps it.
 * @param font the cell's, for what the runs leave open
 */
export function documentOf({ text, runs }: EditedText, font: ITextStyle = {}): IDocumentData {
  const stream = text.replace(/\r\n?|\n/g, "\r");
  const paragraphs = [...stream.matchAll(/\r/g)].map(({ index }) => ({ startIndex: index }));
  return {
    id: "d",
    body: {
      dataStream: `${stream}\r\n`,
      textRuns: runs.map(({ start, end, font }) => ({ st: start, ed: end, ts: { ...font } })),
      paragraphs: [...paragraphs, { startIndex: stream.length }],
      sectionBreaks: [{ startIndex: stream.length + 1 }],
    },
    documentStyle: Object.keys(font).length > 0 ? { textStyle: font } : {},
    drawings: {},
    drawingsOrder: [],
  };
}
