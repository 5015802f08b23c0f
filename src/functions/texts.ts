import { quantityValue } from "../rubric/quantityText/quantityValue";
import { answer } from "./answer";
import { justificationInWords } from "./justificationInWords";
import { displayLanguage } from "./language";

/**
 * The number in a text such as "＞2.5万人次" or "约10.2万份"; a percentage as a share, a date as Excel's number for it.
 * @customfunction QUANTITY
 * @helpurl help/QUANTITY.html
 * @param text The text to read. Several numbers in one text are an error, none of them is picked.
 * @returns A number, or "" for a blank.
 */
export function quantityFunction(text: unknown): unknown {
  return answer(() => quantityValue(text));
}

/**
 * Says in words how a deduction is justified: not at all, by filler, by a basis, by a reason, or by reason and improvement.
 * @customfunction JUSTIFICATION
 * @helpurl help/JUSTIFICATION.html
 * @param weight The line's weight, in points.
 * @param score The line's score, in points.
 * @param text The text beside it: basis, reason, improvement.
 * @returns A sentence, or "" while weight or score is blank.
 */
export function justificationFunction(weight: unknown, score: unknown, text: unknown): unknown {
  return answer(() => justificationInWords(weight, score, text, displayLanguage()));
}
