import {
  BaselineOffset,
  BooleanNumber,
  type ICellData,
  type IDocumentData,
  type IStyleData,
  type ITextStyle,
} from "@univerjs/core";
import { documentOf, editedText, fontOf } from "../../engine/cellEditor/editedText";
import { joinedRuns, type RunFontData, type TextRunData } from "../../../src/spreadsheet/ooxml/textRunData";
import type { CellValue } from "../../../src/spreadsheet/ooxml/workbookData";
import { toHex } from "../basics/color";

const { TRUE: YES, FALSE: NO } = BooleanNumber;
const flag = (isOn: boolean | undefined): BooleanNumber => (isOn === true ? YES : NO);

/** Univer takes what a run leaves out from the document: what a file's run leaves out is off. */
function univerFont(font: RunFontData): ITextStyle {
  const { fontName, fontSize, fontColor, script } = font;
  return {
    ...(fontName === undefined ? {} : { ff: fontName }),
    ...(fontSize === undefined ? {} : { fs: fontSize }),
    ...(fontColor === undefined ? {} : { cl: { rgb: fontColor } }),
    ...(script === undefined
      ? {}
      : { va: script === "superscript" ? BaselineOffset.SUPERSCRIPT : BaselineOffset.SUBSCRIPT }),
    bl: flag(font.bold),
    it: flag(font.italic),
    ul: { s: flag(font.underline) },
    st: { s: flag(font.strikethrough) },
  };
}

function fileFont(run: ITextStyle, cell: () => IStyleData): RunFontData | undefined {
  if (Object.keys(run).length === 0) return undefined;
  const { ff, fs, cl, va, bl, it, ul, st } = { ...toggles(cell()), ...run };
  return {
    ...(ff ? { fontName: ff } : {}),
    ...(fs === undefined ? {} : { fontSize: fs }),
    ...(bl === YES ? { bold: true } : {}),
    ...(it === YES ? { italic: true } : {}),
    ...(ul?.s === YES ? { underline: true } : {}),
    ...(st?.s === YES ? { strikethrough: true } : {}),
    ...(cl?.rgb ? { fontColor: toHex(cl.rgb) } : {}),
    ...(va === BaselineOffset.SUPERSCRIPT ? { script: "superscript" } : {}),
    ...(va === BaselineOffset.SUBSCRIPT ? { script: "subscript" } : {}),
  };
}

const toggles = ({ bl, it, ul, st }: IStyleData): ITextStyle => fontOf({ bl, it, ul, st });

/** How many characters the document has for the first `length` of a text: its line ends have one each. */
const inDocument = (text: string, length: number): number => text.slice(0, length).replace(/\r\n/g, "\n").length;

/** Back again. */
function inText(text: string, length: number): number {
  if (!text.includes("\r\n")) return length;
  let at = 0;
  for (let passed = 0; passed < length; passed++) at += text.startsWith("\r\n", at) ? 2 : 1;
  return at;
}

/** A text in several fonts as Univer's cells have it. */
export function richDocument(text: string, runs: readonly TextRunData[], cell: IStyleData): IDocumentData {
  const parts = runs.map(({ start, font }, index) => ({
    start: inDocument(text, start),
    end: inDocument(text, runs[index + 1]?.start ?? text.length),
    font: font === undefined ? {} : univerFont(font),
  }));
  return documentOf({ text, runs: parts }, fontOf(cell));
}

/** The fonts of a cell's text as files have them; undefined where all of it has the cell's. */
export function textRuns(
  { p: document }: ICellData,
  value: CellValue,
  cell: () => IStyleData,
): readonly TextRunData[] | undefined {
  if (!document || typeof value !== "string" || value === "") return undefined;
  const { text, runs } = editedText(document);
  // What was computed or written into the cell since has no fonts of its own.
  if (text !== value.replace(/\r\n?/g, "\n")) return undefined;
  return joinedRuns(
    runs.map(({ start, font }) => {
      const run = fileFont(font, cell);
      return { start: inText(value, start), ...(run === undefined ? {} : { font: run }) };
    }),
  );
}
