import { figureOf } from "../../../rubric/argument";
import type { Rubric } from "../../../rubric/rubric";
import type { TextCell } from "../../cell";
import type { GradeCell, GradeFrom } from "../../grade";
import { plainText } from "../plainText";

/** 天河 and 财政部 use the same bands (scoring-rules, R14). */
const usual: readonly GradeFrom[] = [
  { grade: "优", from: 90 },
  { grade: "良", from: 80 },
  { grade: "中", from: 60 },
  { grade: "差", from: 0 },
];

const tick = "√✓✔☑■";
const box = "□☐";
const points = `[秀好等]?([^${tick}${box};。优良中差]*)`;
/** A grade with the sign before it and the points behind it, up to the next sign or stop. */
const signFirst = new RegExp(`([${tick}${box}]?)(优|良|中|差)${points}`, "g");
/** A grade with its points, and the sign behind them. */
const signLast = new RegExp(`(优|良|中|差)${points}([${tick}${box}]?)`, "g");

interface Item {
  readonly sign: string;
  readonly grade: string;
  readonly points: string;
}

/** The grades of a line; a sign belongs to the word before it where the line begins with a word and ends with a sign. */
function itemsOf(plain: string): readonly Item[] {
  const isLast = /^[优良中差]/.test(plain) && new RegExp(`[${tick}${box}]$`).test(plain);
  if (isLast)
    return [...plain.matchAll(signLast)].map(([, grade = "", points = "", sign = ""]) => ({ sign, grade, points }));
  return [...plain.matchAll(signFirst)].map(([, sign = "", grade = "", points = ""]) => ({ sign, grade, points }));
}

const lowest = (points: string): number | null => {
  const from =
    /(?<![\d.])([\d.]+)分?(?:≤|<|-|~|至|\(含\)|及?以上)/.exec(points) ?? /(?:≥|>=|不低于)([\d.]+)/.exec(points);
  if (from) return figureOf(from[1] ?? "");
  return /(?:<|≤|低于|不足)[\d.]+|(?<![\d.])[\d.]+分?以下/.test(points) ? 0 : null;
};

/** The grades with their points as a text prints them, the best first; null where it prints no points, or some only. */
export function printedBands(text: string): readonly GradeFrom[] | null {
  const printed = itemsOf(plainText(text)).flatMap(({ grade, points }) => {
    const from = lowest(points);
    return from === null ? [] : [{ grade, from }];
  });
  return printed.length > 1 && isFalling(printed) ? printed : null;
}

const isFalling = (bands: readonly GradeFrom[]): boolean =>
  bands.every(({ from }, index) => from < (bands[index - 1]?.from ?? 101));

/** The grades by the points that a pack gives them, where the form prints the words alone. */
export function gradeByPack(grade: GradeCell | null, rubric: Rubric | null): GradeCell | null {
  const bands = rubric?.grade?.bands.map(({ grade: word, from }) => ({ grade: word, from })) ?? [];
  const isUsable = bands.length > 1 && isFalling(bands) && bands.every((band) => usual.some(isOf(band)));
  return grade && isUsable && printedBands(grade.text) === null ? { ...grade, bands } : grade;
}

const isOf =
  ({ grade }: GradeFrom) =>
  (other: GradeFrom): boolean =>
    other.grade === grade;

/** Reads `√优 90分≤得分≤100分；□良 …`, `☑优 □良 □中 □差` or plain `优`. */
export function readGradeLine(label: string, cell: TextCell): GradeCell {
  const { address, text, unread } = cell;
  const plain = plainText(text);
  const items = itemsOf(plain);
  const hasSigns = items.some(({ sign }) => sign !== "");
  const chosen = hasSigns ? items.filter(({ sign }) => sign !== "" && tick.includes(sign)) : items.slice(0, 1);
  const shown = unread ? { unread } : {};
  return {
    label,
    address,
    text,
    ...shown,
    stated: chosen.map(({ grade }) => grade),
    bands: printedBands(text) ?? usual,
  };
}
