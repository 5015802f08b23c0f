import { isTrue } from "../../xml/isTrue";
import { setAttributes, type XmlElement } from "../../xml/xmlTree";
import type { CellStyleData } from "../workbookData";

type Alignment = Pick<CellStyleData, "horizontal" | "vertical" | "wrap" | "indent" | "rotation">;

const HORIZONTAL = {
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
} as const;
const VERTICAL = { top: "Top", center: "Center", justify: "Justify", distributed: "Distributed" } as const;
const STACKED = { file: 255, data: 180 };

const keyOf = (table: Readonly<Record<string, string>>, value: string | undefined): string | undefined =>
  Object.keys(table).find((key) => table[key] === value);

/** The file counts clockwise angles from 91 on; as data they are negative, and stacked letters are 180 as in Excel's API. */
function rotationFromFile(text: string | undefined): number {
  const value = Number(text ?? 0);
  if (value === STACKED.file) return STACKED.data;
  return value > 90 ? 90 - value : value;
}

const rotationToFile = (value: number): number =>
  value === STACKED.data ? STACKED.file : value < 0 ? 90 - value : value;

/** What is the default (general, bottom, no wrap) is left out. */
export function readAlignment(node: XmlElement | undefined): Alignment {
  if (node === undefined) return {};
  const attributes = node.attributes;
  const horizontal = HORIZONTAL[attributes["horizontal"] as keyof typeof HORIZONTAL];
  const vertical = VERTICAL[attributes["vertical"] as keyof typeof VERTICAL];
  const indent = Number(attributes["indent"] ?? 0);
  const rotation = rotationFromFile(attributes["textRotation"]);
  return {
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical }),
    ...(isTrue(attributes["wrapText"]) ? { wrap: true } : {}),
    ...(indent > 0 ? { indent } : {}),
    ...(rotation !== 0 ? { rotation } : {}),
  };
}

/** Changes only what a style knows of; shrink-to-fit and reading order stay. */
export function setAlignment(node: XmlElement, style: CellStyleData): void {
  setAttributes(node, {
    horizontal: keyOf(HORIZONTAL, style.horizontal),
    vertical: keyOf(VERTICAL, style.vertical),
    wrapText: style.wrap === true ? true : undefined,
    indent: (style.indent ?? 0) > 0 ? style.indent : undefined,
    textRotation: (style.rotation ?? 0) !== 0 ? rotationToFile(style.rotation!) : undefined,
  });
}
