import type { Palette } from "../styles/palette";
import { childOf, childrenOf, element, textOf, type XmlElement } from "../../xml/xmlTree";
import { keptText } from "../keptText";
import { readXstring, writeXstring } from "../xstring";
import { readRunFont } from "./runFont";
import { joinedRuns, type RunFontData, type TextRunData } from "../textRunData";

/** The text of an `si` or `is` element: its runs joined, its phonetic reading left out. */
export function itemText(item: XmlElement | undefined): string {
  if (item === undefined) return "";
  const plain = childOf(item, "t");
  return (plain === undefined ? "" : tText(plain)) + childrenOf(item, "r").map(runText).join("");
}

/** Excel's escapes are read one `t` at a time: what only the end of one and the begin of the next make together is none. */
const tText = (node: XmlElement | undefined): string =>
  readXstring(keptText(textOf(node), node?.attributes["xml:space"] ?? null));
const runText = (run: XmlElement): string => tText(childOf(run, "t"));

/** The fonts of an item's text; undefined where all of it has the cell's. */
export function itemRuns(item: XmlElement | undefined, palette: Palette): readonly TextRunData[] | undefined {
  if (item === undefined || childOf(item, "r") === undefined) return undefined;
  let at = tText(childOf(item, "t")).length;
  const parts: TextRunData[] = at > 0 ? [{ start: 0 }] : [];
  for (const run of childrenOf(item, "r")) {
    const { length } = runText(run);
    const font = readRunFont(childOf(run, "rPr"), palette);
    if (length > 0) parts.push({ start: at, ...(font === undefined ? {} : { font }) });
    at += length;
  }
  return joinedRuns(parts);
}

/** A `t` element that keeps leading, trailing and line-breaking white space. */
export const textElement = (text: string): XmlElement => ({
  ...element(
    "t",
    { "xml:space": /^\s|\s$|[\n\t]| {2}/.test(text) ? "preserve" : undefined },
    text === "" ? [] : [writeXstring(text)],
  ),
  spelledOut: true,
});

/** An `si` element of a text in several fonts. */
export function richItem(
  text: string,
  runs: readonly TextRunData[],
  fontElement: (font: RunFontData) => XmlElement,
): XmlElement {
  const nodes = runs.map(({ start, font }, index) =>
    element("r", {}, [
      ...(font === undefined ? [] : [fontElement(font)]),
      textElement(text.slice(start, runs[index + 1]?.start)),
    ]),
  );
  return element("si", {}, nodes);
}
