import { roundScore, sumPoints } from "../../rubric/rounding";

/** The sum of numbers as a form prints them, with 2 decimals each: what a person adds up who types a sum. */
export const sumPrinted = (numbers: readonly number[]): number => sumPoints(numbers.map((each) => roundScore(each)));

/** Whether numbers add up to a sum, as they are or as they are printed. */
export const addUpTo = (numbers: readonly number[], sum: number): boolean =>
  sumPoints(numbers) === roundScore(sum) || sumPrinted(numbers) === roundScore(sum);
