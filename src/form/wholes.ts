import { roundScore, sumPoints } from "../rubric/rounding";
import type { CellContent, Grid } from "../spreadsheet/grid";
import type { Form } from "./form";
import { plainText } from "./recognise/plainText";

/** 续表 in a cell of its own, or 续 in brackets or at the end of a title or of a sheet's name. */
const continued = /^[(（]?(?:续表|续上表|接上表|续前表|接前表)[\d一二三四五六]*[)）]?$/;
const titledAsNext = /[(（]续(?:表)?[\d一二三四五六]*[)）]|(?:续表|续)[\d一二三四五六]*$/;
/** 分表一, 表1-2: a number behind a name that is otherwise the same. */
const numbered = /[(（]?(?:分表)?[\d一二三四五六七八九十][)）]?$/;
const isPartTable = /分表/;

const saysContinued = (cell: CellContent): boolean =>
  typeof cell === "string" && cell !== "" && cell.length <= 12 && continued.test(plainText(cell));

/** The head of the table, or what its sheet is called, says that it goes on with the one before. */
function isMarked({ title, sheet, headerRows }: Form, grid: Grid | undefined): boolean {
  if (titledAsNext.test(plainText(title?.text ?? "")) || titledAsNext.test(plainText(sheet))) return true;
  const head = grid?.values.slice(0, Math.max(0, headerRows[0] - 1 - grid.top)) ?? [];
  return head.slice(-most).some((row) => row.some(saysContinued));
}

/** So many rows above its header may a table say that it goes on. */
const most = 6;

const weightOf = ({ lines }: Form): number =>
  roundScore(sumPoints(lines.flatMap(({ kind, weight }) => (kind === "bonus" ? [] : (weight ?? [])))));

const stem = (form: Form): string => plainText(form.sheet).replace(numbered, "");

/** 分表一 and 分表二: tables of one set, whose weights are complete together and not before. */
function arePartTables(parts: readonly Form[]): boolean {
  const [first] = parts;
  const names = parts.flatMap(({ title, sheet }) => [title?.text ?? "", sheet]);
  return (
    first !== undefined &&
    parts.every((form) => stem(form) === stem(first) || form.sheet === first.sheet) &&
    names.some((name) => isPartTable.test(name)) &&
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
 */
export function withWholes(forms: readonly Form[], grids: readonly Grid[]): readonly Form[] {
  const bySheet = new Map(grids.map((grid) => [grid.sheet, grid]));
  const isComplete = (form: Form): boolean => form.kind !== "scored" || weightOf(form) === 100;
  const runs: Form[][] = [];
  for (const form of forms) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const goesOn =
      last !== undefined && !isComplete(last) && !isComplete(form) && isMarked(form, bySheet.get(form.sheet));
    if (run && goesOn) run.push(form);
    else runs.push([form]);
  }
  return partTables(runs, isComplete).flatMap(withWhole);
}

/** Joins what follows each other as 分表. */
function partTables(
  runs: readonly (readonly Form[])[],
  isComplete: (form: Form) => boolean,
): readonly (readonly Form[])[] {
  const joined: (readonly Form[])[] = [];
  for (let at = 0; at < runs.length; at++) {
    const [first] = runs[at] ?? [];
    let found: readonly Form[] = runs[at] ?? [];
    if (first && found.length === 1 && !isComplete(first)) {
      const open = runs.slice(at, at + most).map((run) => (run.length === 1 ? run[0] : undefined));
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
