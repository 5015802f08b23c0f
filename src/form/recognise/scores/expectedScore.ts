import { inputsOf, isComputed, isOnForm, type Quantity } from "../../../rubric/quantity";
import { sumPoints } from "../../../rubric/rounding";
import type { ScoredLine } from "../../../rubric/rubric";
import { ruleArguments, ruleQuantities, scoringRuleOf, type RuleSpec } from "../../../rubric/rules";
import type { CellContent, Grid } from "../../../spreadsheet/grid";
import type { ScoreReading } from "../../cell";
import type { ExpectedScore, FormLine } from "../../form";
import type { GoalTable } from "../../goals";
import type { PackLine } from "../packLines";
import { plainText } from "../plainText";
import { cellReader } from "./cellReader";
import { readScore } from "./readScore";
import { resolveArgument } from "./resolveArgument";
import { scoreByRule } from "./scoreByRule";
import type { WorkPaper } from "../companions/workPaper";

type Points = ExpectedScore["score"] | typeof COMPUTING;

/** Something that the score needs has no result yet. */
const COMPUTING = Symbol("computing");

const isComputing = ({ kind }: ScoreReading): boolean => kind === "computing";

/** What the work paper holds for a quantity, one value for each of its cells; undefined where it does not ask for it. */
type ReadQuantity = (quantity: Quantity) => readonly (CellContent | undefined)[];

function quantityReader(paper: WorkPaper, { indicator, line }: PackLine): ReadQuantity {
  return (quantity) => {
    if (isComputed(quantity)) return [paper.entry(indicator, quantity.label)];
    const asked = quantity.kind === "input" ? quantity.input : null;
    const input = line.inputs?.find(({ id }) => id === asked);
    const numbers = Array.from({ length: input?.count ?? 1 }, (_, index) => String(index + 1));
    return numbers.map((n) => paper.entry(indicator, input?.question.replace("{n}", n) ?? ""));
  };
}

/** Whether something stands in every input, so that what is still blank cannot be computed, such as a quotient by 0. */
const isAnswered = (rule: RuleSpec, read: ReadQuantity): boolean =>
  ruleQuantities(rule)
    .flatMap(inputsOf)
    .every((input) => read({ kind: "input", input }).some((value) => String(value ?? "").trim() !== ""));

/** The rule's operands stand below each other in an imaginary column, so that its arguments may be cells or ranges of them. */
function scoreOf(rule: RuleSpec, weight: number, read: ReadQuantity): Points {
  const places = new Map<Quantity, string>();
  const values: (CellContent | undefined)[] = [];
  for (const quantity of ruleQuantities(rule)) {
    const cells = read(quantity);
    const first = `Q${values.length + 1}`;
    places.set(quantity, cells.length === 1 ? first : `${first}:Q${values.length + cells.length}`);
    values.push(...cells);
  }
  const readings = values.map((value) => readScore(value ?? "#N/A"));
  if (readings.some(isComputing)) return COMPUTING;
  if (readings.some(({ kind }) => kind === "error")) return null;
  if (readings.some(({ kind }) => kind === "blank")) {
    return !ruleQuantities(rule).some(isOnForm) && isAnswered(rule, read) ? null : "";
  }
  const columns = { W: [weight], Q: values };
  const operands = { weight: "W1", cell: (quantity: Quantity) => places.get(quantity) ?? "" };
  const args = ruleArguments(rule, operands).map((text) => resolveArgument(text, columns));
  const score = args.includes(undefined) ? null : scoreByRule(scoringRuleOf(rule).name, args);
  return typeof score === "number" ? score : null;
}

function byWorkPaper(rule: RuleSpec, gate: ScoredLine["gate"], weight: number, read: ReadQuantity): Points {
  if (!gate) return scoreOf(rule, weight, read);
  const answer = plainText(read({ kind: "input", input: gate.input })[0] ?? "");
  if (answer === "") return "";
  if (answer === gate.closed) return 0;
  return answer === gate.open ? scoreOf(rule, weight, read) : null;
}

/** The sum over the goals of a kind, as the goal table computes it: 0 where none were reported, `""` while one lacks its score. */
function byGoals(goals: GoalTable, kind: string): Points {
  const reported = plainText(goals.reported?.text ?? "是");
  if (reported === "否") return 0;
  const scores = goals.rows.filter((row) => row.kind.text === kind).map((row) => row.score.reading);
  if (reported !== "是" || scores.length === 0) return "";
  if (scores.some(isComputing)) return COMPUTING;
  if (scores.some(({ kind }) => kind === "error")) return null;
  const points = scores.flatMap((reading) => (reading.kind === "number" ? [reading.value] : []));
  return points.length < scores.length ? "" : sumPoints(points);
}

/** Where the inputs of a form's rules stand in the workbook. */
export interface Sources {
  readonly workPaper: { readonly sheet: string; readonly paper: WorkPaper } | null;
  readonly goals: GoalTable | null;
}

const expectedOn = (sheet: string, score: Points): ExpectedScore =>
  score === COMPUTING ? { sheet, score: null, isComputing: true } : { sheet, score };

/**
 * A line with what its pack knows of it: the score that its rule gives for the workbook's inputs, and its kind of goals.
 * @param grid the form's own sheet
 */
export function withExpected(
  line: FormLine,
  known: PackLine | null,
  { workPaper, goals }: Sources,
  grid: Grid,
): FormLine {
  const { rule, gate, goalKind } = known?.line ?? {};
  if (goalKind !== undefined) {
    const expected = goals && expectedOn(goals.sheet, byGoals(goals, goalKind));
    return { ...line, goalKind, expected };
  }
  if (known && rule && ruleQuantities(rule).some(isOnForm)) {
    const own = cellReader(grid, line);
    const score = line.weight === null ? null : scoreOf(rule, line.weight, (quantity) => [own(quantity)]);
    return { ...line, expected: expectedOn(grid.sheet, score) };
  }
  if (!known || !rule || !workPaper) return line;
  const read = quantityReader(workPaper.paper, known);
  const score = line.weight === null ? null : byWorkPaper(rule, gate, line.weight, read);
  return { ...line, expected: expectedOn(workPaper.sheet, score) };
}
