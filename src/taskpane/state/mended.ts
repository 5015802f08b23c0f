import { byCheck } from "./rowKeys";
import { isSameForm } from "./forms";
import type { ShownFinding, ShownForm } from "./shownForm";

/** A problem that is gone since the last change: its row stays where it was, ticked, until the next one. */
export interface MendedRow {
  readonly key: string;
  readonly finding: ShownFinding;
  /** The row of the same check that it stood behind; null where it was the first. */
  readonly behind: string | null;
}

/** More at once are no mending: rules were changed, or a whole form was pasted. */
const MOST = 20;

const everything = ({ findings, begun }: ShownForm): readonly ShownFinding[] => [...findings, ...begun];

interface KeyedRow {
  readonly key: string;
  readonly finding: ShownFinding;
  readonly behind: string | null;
}

const rowsOf = (form: ShownForm): KeyedRow[] =>
  byCheck(everything(form)).flatMap(({ rows }) =>
    rows.map(({ key, finding }, index) => ({ key, finding, behind: rows[index - 1]?.key ?? null })),
  );

/**
 * What to show as mended once a form was read again. A reading that finds the same keeps what is ticked: one change leads to several.
 * @param ticked what is shown as mended
 */
export function mendedBetween(
  before: ShownForm | null,
  after: ShownForm | null,
  ticked: readonly MendedRow[],
): readonly MendedRow[] {
  if (!before || !after || !isSameForm(before, after) || before.rules.id !== after.rules.id) return [];
  const [old, now] = [rowsOf(before), rowsOf(after)];
  const there = new Set(now.map(({ key }) => key));
  const was = new Set(old.map(({ key }) => key));
  // What the unit keeps as it is was not mended.
  const kept = new Set(after.confirmed.map(({ id, line, state }) => JSON.stringify([id, line, state])));
  const isKept = ({ id, line, state }: ShownFinding): boolean => kept.has(JSON.stringify([id, line, state]));
  const gone = old.filter(({ key, finding }) => !there.has(key) && finding.standing !== "early" && !isKept(finding));
  const isSame = old.every(({ key }) => there.has(key)) && now.every(({ key }) => was.has(key));
  if (isSame) return ticked;
  return gone.length > MOST ? [] : gone;
}

/** The rows of a check with those that were mended in their old places. */
export function withMended<Row extends { readonly key: string }>(
  rows: readonly Row[],
  mended: readonly MendedRow[],
): readonly (Row | MendedRow)[] {
  return mended.reduce<readonly (Row | MendedRow)[]>((all, row) => {
    const at = row.behind === null ? -1 : all.findIndex(({ key }) => key === row.behind);
    return [...all.slice(0, at + 1), row, ...all.slice(at + 1)];
  }, rows);
}
