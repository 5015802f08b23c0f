import { seededRandom } from "./random";

const random = seededRandom(20231231);
const whole = (most: number): number => Math.floor(random() * (most + 1));

/** What a cell or a function gets, drawn anew at every call. */
export const draw = {
  share: (): number => random() * 2,
  weight: (): number => whole(2000) / 100,
  points: (): number => whole(300) / 100,
  amount: (): number => whole(1_000_000) / 100,
  count: (): number => whole(8),
  day: (): number => 45_000 + whole(365),
  total: (): number => whole(10_000) / 100,
  word: <Word>(words: readonly Word[]): Word => words[whole(words.length - 1)] as Word,
  /** Rows of one cell, as a range arrives. */
  column: (cells: number, one: () => number): number[][] => Array.from({ length: cells }, () => [one()]),
};
