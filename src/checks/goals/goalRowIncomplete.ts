import type { Form, GoalRow } from "../../form/form";
import { defineCheck } from "../defineCheck";
import { texts } from "../locale/goals/goalRowIncomplete";
import type { Recorder } from "../ledger/recorder";
import type { Reported } from "../messages";

const messages = {
  kind: [],
  kindOther: ["kind"],
  level: ["level"],
  weight: [],
  target: [],
  actual: [],
  rate: ["rate"],
  judged: [],
  formula: [],
  formulaOther: [],
} as const;

type Told = Reported<typeof messages>;

interface Gap {
  readonly variant: keyof typeof messages;
  readonly address: string;
}

const isBlank = (text: string): boolean => text.trim() === "";

/** What keeps a row with figures from a score; where there are figures and still no rate, the rate's cell says why. */
function figuresGap({ target, actual, rate }: GoalRow): Gap | null {
  if (target.reading.kind === "blank") return { variant: "target", address: target.address };
  if (actual.reading.kind === "blank") return { variant: "actual", address: actual.address };
  return rate.reading.kind === "text" ? { variant: "rate", address: rate.address } : null;
}

const judgedGap = ({ judged }: GoalRow): Gap | null =>
  judged.reading.kind === "blank" ? { variant: "judged", address: judged.address } : null;

/** The first thing that keeps a row from counting; null for a row that counts, computes or has an error of its own. */
function gapOf(row: GoalRow, kinds: ReadonlySet<string>): Gap | null {
  const { kind, weight, level, score } = row;
  // Exactly, as the sums above the table count: a blank behind the word leaves the row out.
  if (kinds.size > 0 && !kinds.has(kind.text)) {
    return { variant: isBlank(kind.text) ? "kind" : "kindOther", address: kind.address };
  }
  // Points without a known level cannot be held against its band.
  if (!isBlank(level.text) && level.level === null) return { variant: "level", address: level.address };
  if (score.reading.kind !== "blank") return null;
  if (weight.value === null) return { variant: "weight", address: weight.address };
  const gap = isBlank(level.text) ? figuresGap(row) : judgedGap(row);
  return gap ?? { variant: score.formula === null ? "formula" : "formulaOther", address: score.address };
}

function findings({ goals, lines, oddities }: Form, recorder: Recorder): Told[] {
  // Where a line's name cannot be read, nobody knows which kinds of goals the form has lines for.
  const isOpen = oddities.unread.some(({ isName }) => isName);
  recorder.notChecked("name", isOpen ? 1 : 0);
  recorder.looked(goals?.rows.length ?? 0);
  const kinds = new Set(isOpen ? [] : lines.flatMap(({ goalKind }) => goalKind ?? []));
  return (goals?.rows ?? []).flatMap((row) => {
    const gap = gapOf(row, kinds);
    if (!gap) return [];
    const { kind, rate, level, name } = row;
    const shown = rate.reading.kind === "text" ? rate.reading.text : "";
    const args = { kind: kind.text, level: level.text.trim(), rate: shown };
    return [{ sheet: goals?.sheet ?? "", line: name.text.trim(), ...gap, args }];
  });
}

/** A goal that somebody began to fill in has no score yet, or counts for no line of the form. */
export const goalRowIncomplete = defineCheck({
  id: "goal-row-incomplete",
  severity: "warning",
  needs: ["goal-table"],
  messages,
  texts,
}).finding((form, _, recorder) => findings(form, recorder));
