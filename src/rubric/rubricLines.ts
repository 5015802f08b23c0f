import { isLeaf, type Indicator, type LeafIndicator, type ScoredLine } from "./indicator";
import type { Rubric, RubricPart } from "./rubric";

/** A scored line with where it stands. */
export interface RubricLine {
  /** Names of the levels, from 一级指标 down; the last one names the line's indicator. */
  readonly path: readonly string[];
  readonly indicator: LeafIndicator;
  readonly line: ScoredLine;
}

function linesBelow(indicators: readonly Indicator[], above: readonly string[]): readonly RubricLine[] {
  return indicators.flatMap((indicator) => {
    const path = [...above, indicator.name];
    if (!isLeaf(indicator)) return linesBelow(indicator.indicators, path);
    return indicator.lines.map((line) => ({ path, indicator, line }));
  });
}

/** The scored lines of one part, in the form's order. */
export const partLines = ({ indicators }: RubricPart): readonly RubricLine[] => linesBelow(indicators, []);

/** Every scored line of a rubric, in the form's order. */
export const rubricLines = ({ parts }: Rubric): readonly RubricLine[] => parts.flatMap(partLines);

/** Nobody prints the names of a rubric's lines: the department writes them itself. */
export const isFree = (rubric: Rubric): boolean => rubricLines(rubric).every(({ indicator }) => indicator.name === "");
