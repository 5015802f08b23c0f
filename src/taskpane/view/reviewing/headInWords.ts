import type { ReviewHead } from "../../../report/reviewHead";
import { fill, points } from "../../../language/fill";
import type { Language } from "../../../language/language";
import { reviewWords } from "../../locale/commands/review";

const MINUS = "\u2212";

function signed(difference: number, same: string): string {
  if (difference === 0) return same;
  return `${difference < 0 ? MINUS : "+"}${points(Math.abs(difference))}`;
}

/** 自评 98.68 → 复核 96.5（−2.18） */
export function headInWords({ self, reviewed, difference }: ReviewHead, language: Language): string {
  const { head, same } = reviewWords(language);
  return fill(head, { self: points(self), reviewed: points(reviewed), difference: signed(difference, same) });
}
