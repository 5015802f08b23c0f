import { dataKey } from "./workbook/sameData";

/** A font of a part of a text. Name, size (points) and colour are the cell's where they are left out; the rest is off then. */
export interface RunFontData {
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  /** `#RRGGBB`. */
  readonly fontColor?: string;
  readonly script?: "superscript" | "subscript";
}

/** A part of a text, up to where the next one starts; neighbours differ. */
export interface TextRunData {
  /** Counted from 0, in UTF-16 code units as strings count. */
  readonly start: number;
  /** Left out where the part has the cell's font. */
  readonly font?: RunFontData;
}

/** Neighbours in one font made one part; undefined where all of the text has the cell's font. */
export function joinedRuns(parts: readonly TextRunData[]): readonly TextRunData[] | undefined {
  const runs = parts.filter(({ font }, at) => at === 0 || dataKey(font) !== dataKey(parts[at - 1]?.font));
  return runs.some(({ font }) => font !== undefined) ? runs : undefined;
}
