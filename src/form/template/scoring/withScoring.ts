import { isLeaf, type Indicator, type PackLayout, type Rubric } from "../../../rubric/rubric";
import type { RuleSpec } from "../../../rubric/rules";
import { parseAddress } from "../../../spreadsheet/address";
import type { Grid } from "../../../spreadsheet/grid";
import type { Form, FormLine } from "../../form";
import { packedLines } from "../../makePack";
import { ownRules } from "./ownRules";

type LayoutLine = NonNullable<PackLayout["lines"]>[number];

function contentAt({ values, top, left }: Grid, address: string): unknown {
  const place = parseAddress(address);
  return place && values[place.row - top]?.[place.column - left];
}

/** A weight that is no number in a cell of its own is taken as points: a formula could not read it. */
function placeOf(id: string, line: FormLine, grid: Grid): LayoutLine {
  const { score, weight, weightAddress, nameAddress } = line;
  const isOwn = weightAddress !== nameAddress && weight !== null && contentAt(grid, weightAddress) === weight;
  return { id, score: score.address, ...(isOwn && { weight: weightAddress }) };
}

function withRules(indicators: readonly Indicator[], rules: ReadonlyMap<string, RuleSpec>): readonly Indicator[] {
  return indicators.map((indicator) => {
    if (!isLeaf(indicator)) return { ...indicator, indicators: withRules(indicator.indicators, rules) };
    const lines = indicator.lines.map((line) => {
      const rule = rules.get(line.id);
      return rule ? { ...line, rule } : line;
    });
    return { ...indicator, lines };
  });
}

/** What a pack says of its lines' scores and where they stand. */
export interface Scored {
  readonly rubric: Rubric;
  readonly lines: readonly LayoutLine[];
}

/**
 * A pack that was made of a form, with the rules by which its lines are scored.
 * @param scoring by the address of the score; what it leaves out is scored as the form's own pack says
 */
export function withScoring(
  made: Rubric,
  form: Form,
  grid: Grid,
  scoring: ReadonlyMap<string, RuleSpec | null> = new Map(),
): Scored {
  const known = ownRules(form);
  const packed = [...packedLines(form)];
  const rules = packed.flatMap(([id, { score }]) => {
    const chosen = scoring.get(score.address);
    const rule = chosen === undefined ? known.get(score.address) : chosen;
    return rule ? [[id, rule] as const] : [];
  });
  const parts = made.parts.map((part) => ({ ...part, indicators: withRules(part.indicators, new Map(rules)) }));
  return { rubric: { ...made, parts }, lines: packed.map(([id, line]) => placeOf(id, line, grid)) };
}
