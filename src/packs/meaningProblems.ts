import { parseBands } from "../rubric/bands/parseBands";
import { inputsOf, isComputed, isOnForm } from "../rubric/quantity";
import { isLeaf, type Indicator, type Rubric, type RubricPart, type ScoredLine } from "../rubric/rubric";
import { rubricLines } from "../rubric/rubricLines";
import { RuleError } from "../rubric/ruleError";
import { ruleQuantities, type RuleSpec } from "../rubric/rules";
import { problem, type PackProblem } from "./packProblem";

/** A list that is written into a cell's validation may be so long in Excel. */
const longestList = 255;

/** Those that stood before; a pack found in a file may have tens of thousands of lines. */
function repeated(values: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return values.filter((value) => seen.size === seen.add(value).size);
}

/** A header set has the levels 1, 2, … once each, weights of these levels only, and one score. */
function columnProblems({ columns }: RubricPart, path: string): PackProblem[] {
  const levels = columns.flatMap(({ role, level }) => (role === "level" ? [level ?? 0] : []));
  const weights = columns.flatMap(({ role, level }) => (role === "weight" ? [level ?? 0] : []));
  const scores = columns.filter(({ role }) => role === "score").length;
  const areLevels = levels.length > 0 && [...levels].sort((a, b) => a - b).every((level, index) => level === index + 1);
  const areWeights = repeated(weights.map(String)).length === 0 && weights.every((level) => levels.includes(level));
  return areLevels && areWeights && scores === 1 ? [] : [problem("columns", `${path}.columns`)];
}

function depthProblems(indicators: readonly Indicator[], levels: number, path: string): PackProblem[] {
  return indicators.flatMap((indicator, index) => {
    const at = `${path}.indicators[${index}]`;
    if (isLeaf(indicator)) return levels === 1 ? [] : [problem("depth", at)];
    return levels <= 1 ? [problem("depth", at)] : depthProblems(indicator.indicators, levels - 1, at);
  });
}

function bandsProblems(rule: RuleSpec, path: string): PackProblem[] {
  if (rule.kind !== "band") return [];
  try {
    parseBands(rule.bands);
    return [];
  } catch (error) {
    if (error instanceof RuleError) return [problem("bands", path, { bands: rule.bands })];
    throw error;
  }
}

/** @param placed the lines of which the pack says where they stand on its sheet */
function lineProblems(
  line: ScoredLine,
  partsUnder: PartsUnder,
  placed: ReadonlySet<string>,
  path: string,
): PackProblem[] {
  const { rule, gate, inputs = [] } = line;
  if (!rule) return [];
  const quantities = ruleQuantities(rule);
  const used = new Set([...quantities.flatMap(inputsOf), ...(gate ? [gate.input] : [])]);
  const asked = inputs.map(({ id }) => id);
  const isAsked = new Set(asked);
  const missing = [...used].filter((id) => !isAsked.has(id)).map((id) => problem("input-missing", path, { id }));
  const unused = asked.filter((id) => !used.has(id)).map((id) => problem("input-unused", path, { id }));
  const same = repeated(asked).map((id) => problem("same-id", path, { id }));
  const words = inputs.flatMap(({ id, kind, words: list = [] }) => {
    const isWrong = list.some((word) => word.includes(",")) || list.join(",").length > longestList;
    return isWrong || (kind === "answer") !== list.length > 0 ? [problem("words", path, { id })] : [];
  });
  const sums = quantities.filter(isComputed).flatMap((quantity) => {
    if (quantity.kind !== "lineSum") return [];
    return partsUnder.get(keyOf(quantity.under))?.size === 1
      ? []
      : [problem("lines-missing", path, { name: quantity.under.join(" / ") })];
  });
  const places =
    quantities.some(isOnForm) && !placed.has(line.id) ? [problem("not-placed", path, { id: line.id })] : [];
  return [...missing, ...unused, ...same, ...words, ...bandsProblems(rule, path), ...sums, ...places];
}

/** The parts, by number, in which the indicators of a path stand; paths as {@link keyOf} spells them. */
type PartsUnder = ReadonlyMap<string, ReadonlySet<number>>;

const keyOf = (path: readonly string[]): string => JSON.stringify(path);

function partsByPath({ parts }: Rubric): PartsUnder {
  const found = new Map<string, Set<number>>();
  const add = (indicators: readonly Indicator[], part: number, above: readonly string[]): void => {
    for (const indicator of indicators) {
      const path = [...above, indicator.name];
      const key = keyOf(path);
      found.set(key, (found.get(key) ?? new Set()).add(part));
      if (!isLeaf(indicator)) add(indicator.indicators, part, path);
    }
  };
  parts.forEach(({ indicators }, part) => add(indicators, part, []));
  return found;
}

/** A rate is made of two figures of its row that are typed. */
function baseDataProblems({ baseData }: Rubric): readonly PackProblem[] {
  return (baseData?.sections ?? []).flatMap(({ figures }, section) =>
    figures.flatMap(({ rate }, index) => {
      const isTyped = (number: number): boolean => figures[number - 1]?.rate === undefined && number <= figures.length;
      const path = `baseData.sections[${section}].figures[${index}].rate`;
      return !rate || (isTyped(rate.of) && isTyped(rate.by)) ? [] : [problem("rate-of", path)];
    }),
  );
}

/** Beside a kept sheet stands no work paper on which anything could be asked. */
function paperProblems(rubric: Rubric): readonly PackProblem[] {
  if (!rubric.layout) return [];
  return rubricLines(rubric).flatMap(({ line: { inputs }, path }) =>
    inputs === undefined ? [] : [problem("no-work-paper", path.join(" / "))],
  );
}

/** What no schema can tell: whether the parts of a pack that follows the schema fit together. */
export function meaningProblems(rubric: Rubric): readonly PackProblem[] {
  const lines = rubricLines(rubric);
  const partsUnder = partsByPath(rubric);
  const placed = new Set((rubric.layout?.lines ?? []).map(({ id }) => id));
  const own = rubric.baseData ? [rubric.baseData.sheet] : [];
  const names = [...Object.values(rubric.sheets), ...own].map((name) => name.toLowerCase());
  return [
    ...rubric.parts.flatMap((part, index) => {
      const levels = part.columns.filter(({ role }) => role === "level").length;
      const path = `parts[${index}]`;
      return [...columnProblems(part, path), ...depthProblems(part.indicators, levels, path)];
    }),
    ...repeated(lines.map(({ line }) => line.id)).map((id) => problem("same-id", "parts", { id })),
    ...repeated(names).map((name) => problem("same-sheet-name", "sheets", { name })),
    ...lines.flatMap(({ line, path }) => lineProblems(line, partsUnder, placed, path.join(" / "))),
    ...paperProblems(rubric),
    ...baseDataProblems(rubric),
    ...(rubric.grade && !rubric.total ? [problem("total-missing", "grade")] : []),
  ];
}
