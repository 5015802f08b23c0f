import { CellValueType, type ICellData, type IStyleData, type ITextStyle, WrapStrategy } from "@univerjs/core";
import { documentOf, type EditedText, sameFont } from "./editedText";

const lines = (text: string): number => text.split("\n").length;

/** The changes that make one font of the other, null for what it has no more; a run without a font says nothing. */
function fontChange(from: ITextStyle, to: ITextStyle): IStyleData {
  if (Object.keys(to).length === 0 || sameFont(from, to)) return {};
  const keys = [...new Set([...Object.keys(from), ...Object.keys(to)])].filter((key) => key !== "va");
  return Object.fromEntries(keys.map((key) => [key, to[key as keyof ITextStyle] ?? null]));
}

/**
 * The cell for what was read out of an editor: a text in several fonts keeps them, a text that got one more line wraps, as in
 * Excel, and a font that was given to all of it becomes the cell's.
 * @param linesBefore of the text in the cell, 1 where there was none
 * @param fontBefore in which the editor began
 * @param cellFont what the text has where no part of it has another
 */
export function entryCell(
  read: ICellData,
  entry: EditedText,
  linesBefore: number,
  fontBefore: ITextStyle,
  cellFont: ITextStyle,
): ICellData {
  const { s, ...content } = read;
  const isText = read.t === CellValueType.STRING || read.t === CellValueType.FORCE_STRING;
  const isRich = isText && entry.runs.length > 1 && read.v === entry.text;
  const [only] = entry.runs;
  const style: IStyleData = {
    ...(s as IStyleData | undefined),
    ...(only && entry.runs.length === 1 ? fontChange(fontBefore, only.font) : {}),
    ...(isText && lines(entry.text) > linesBefore ? { tb: WrapStrategy.WRAP } : {}),
  };
  // Univer reads `s: undefined` as "no style at all".
  return {
    ...content,
    ...(isRich ? { p: documentOf(entry, cellFont) } : {}),
    ...(Object.keys(style).length > 0 ? { s: style } : {}),
  };
}
