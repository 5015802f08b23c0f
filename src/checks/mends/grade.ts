import type { Form } from "../../form/form";
import { longGrades } from "../locale/gradeWords";
import { isFormula, storedAt, type Mender } from "./mend";
import { sumOf } from "./sums";

const TICK = "√✓✔☑■";
const BOX = "□☐";
const FILLED: Readonly<Record<string, string>> = { "□": "■", "☐": "☑" };

const sign = new RegExp(`[${TICK}${BOX}]`, "gu");
const word = /[优良中差]/u;

/** Which grade each sign of a text stands for: the word behind it, or before it where the text begins with a word. */
function signed(text: string): readonly { readonly at: number; readonly grade: string }[] {
  const signs = [...text.matchAll(sign)].map(({ index }) => index);
  const isLast = word.test(text.slice(0, signs[0] ?? 0)) && signs.at(-1) === text.trimEnd().length - 1;
  return signs.map((at, index) => {
    const part = isLast ? text.slice((signs[index - 1] ?? -1) + 1, at) : text.slice(at + 1, signs[index + 1]);
    return { at, grade: word.exec(part)?.[0] ?? "" };
  });
}

/** The text with this grade ticked and no other; null where it has no sign for it. */
function ticked(text: string, due: string): string | null {
  const all = signed(text);
  if (!all.some(({ grade }) => grade === due)) return null;
  const used = [...text].find((each) => TICK.includes(each));
  const box = [...text].find((each) => BOX.includes(each)) ?? "□";
  const tick = used ?? FILLED[box] ?? "☑";
  return all.reduceRight(
    (whole, { at, grade }) => whole.slice(0, at) + (grade === due ? tick : box) + whole.slice(at + 1),
    text,
  );
}

const alone = /^(优|良|中|差)(秀|好|等)?$/u;

/** A grade that stands alone, in the form in which it was written. */
function replaced(text: string, due: string): string | null {
  const [, grade, more] = alone.exec(text.trim()) ?? [];
  if (text.trim() === "") return due;
  if (grade === undefined) return null;
  return more === undefined ? due : (longGrades[due] ?? due);
}

/** The grade of what the total is once all scores are numbers. */
function dueGrade({ grade, lines, total, whole }: Form): string | undefined {
  const stated = total?.score.reading.kind === "number" ? total.score.reading.value : null;
  const isSum = whole === undefined && lines.every(({ share }) => share === undefined || share === 1);
  const points = (isSum ? sumOf(lines) : null) ?? stated;
  return points === null ? undefined : grade?.bands.find(({ from }) => points >= from)?.grade;
}

/** The grade that belongs to the total, ticked or written as the form has it. */
export const grade: Mender = ({ sheet, address, line }, { form, grids }) => {
  const from = storedAt(grids, sheet, address);
  const due = dueGrade(form);
  if (typeof from !== "string" || isFormula(from) || due === undefined || !form.grade) return null;
  const { text } = form.grade;
  const now = ticked(text, due) ?? replaced(text, due);
  if (now === null || (text !== "" && !from.includes(text))) return null;
  const to = text === "" ? `${from}${now}` : from.replace(text, () => now);
  return to === from ? null : { kind: "grade", edits: [{ sheet, address, line, from, to, sure: true }] };
};
