import { roundScore, sumPoints } from "../rubric/rounding";
import type { Grid } from "../spreadsheet/grid";
import type { Form } from "./form";
import { isCalledPart, isComplete, isContinuation, isOfSameSet, MOST_PARTS, weightOf } from "./partMarks";

/** 分表一 and 分表二: tables of one set, whose weights are complete together and not before. */
function arePartTables(parts: readonly Form[]): boolean {
  const [first] = parts;
  return (
    first !== undefined &&
    parts.every((form) => isOfSameSet(form, first)) &&
    parts.some(isCalledPart) &&
    roundScore(sumPoints(parts.map(weightOf))) === 100
  );
}

function withWhole(parts: readonly Form[]): readonly Form[] {
  if (parts.length < 2) return parts;
  const lines = parts.flatMap((form) => form.lines);
  const groups = parts.flatMap((form) => form.groups);
  return parts.map((form, index) => ({ ...form, whole: { lines, groups, isLast: index === parts.length - 1 } }));
}

/**
 * The forms of a workbook, those that go on over several tables or sheets (续表, 分表) with what all their parts hold together. A
 * table whose own weights are complete is a form by itself, whatever it is called.
 * @param forms in the order of the workbook
 * @returns as many, in the same order
 */
export function withWholes(forms: readonly Form[], grids: readonly Grid[]): readonly Form[] {
  const bySheet = new Map(grids.map((grid) => [grid.sheet, grid]));
  const runs: Form[][] = [];
  for (const form of forms) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const goesOn =
      last !== undefined && !isComplete(last) && !isComplete(form) && isContinuation(form, bySheet.get(form.sheet));
    if (run && goesOn) run.push(form);
    else runs.push([form]);
  }
  return partTables(runs).flatMap(withWhole);
}

/** Joins what follows each other as 分表. */
function partTables(runs: readonly (readonly Form[])[]): readonly (readonly Form[])[] {
  const joined: (readonly Form[])[] = [];
  for (let at = 0; at < runs.length; at++) {
    const [first] = runs[at] ?? [];
    let found: readonly Form[] = runs[at] ?? [];
    if (first && found.length === 1 && !isComplete(first)) {
      const open = runs.slice(at, at + MOST_PARTS).map((run) => (run.length === 1 ? run[0] : undefined));
      for (let count = 2; count <= open.length; count++) {
        const parts = open.slice(0, count).filter((form) => form !== undefined);
        if (parts.length < count || parts.some(isComplete)) break;
        if (!arePartTables(parts)) continue;
        found = parts;
        at += count - 1;
        break;
      }
    }
    joined.push(found);
  }
  return joined;
}
