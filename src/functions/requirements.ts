import { scoreByDateRule } from "../rubric/rules/byDate";
import { scoreIfRule } from "../rubric/rules/fulfilled";
import { levelFitsRule } from "../rubric/rules/levelFits";
import { scorePartsRule } from "../rubric/rules/parts";
import { scoreWithinRule } from "../rubric/rules/within";
import { scored } from "./answer";

/**
 * Full points for yes, none for no.
 * @customfunction SCORE_IF
 * @helpurl help/SCORE_IF.html
 * @param ok The answer: 是/否, 符合/不符合, 有/无, TRUE/FALSE or 1/0.
 * @param weight The line's weight, in points.
 * @returns Points, or "" for a blank answer.
 */
export function scoreIfFunction(ok: unknown, weight: unknown): unknown {
  return scored(scoreIfRule, [ok, weight]);
}

/**
 * Full points where the actual figure is at most the limit, otherwise none.
 * @customfunction SCORE_WITHIN
 * @helpurl help/SCORE_WITHIN.html
 * @param actual The actual figure.
 * @param limit The most that is allowed, in the same unit.
 * @param weight The line's weight, in points.
 * @returns Points, or "" while a figure is blank.
 */
export function scoreWithinFunction(actual: unknown, limit: unknown, weight: unknown): unknown {
  return scored(scoreWithinRule, [actual, limit, weight]);
}

/**
 * A share of the weight for each requirement that is met.
 * @customfunction SCORE_PARTS
 * @helpurl help/SCORE_PARTS.html
 * @param weight The line's weight, in points.
 * @param met The cells with the answers: 是/否, TRUE/FALSE, or how far each is met from 0 to 1.
 * @param [shares] What each is worth, as cells or as text such as "30/30/40"; equal shares when left out.
 * @returns Points, or "" while an answer is blank.
 */
export function scorePartsFunction(weight: unknown, met: unknown[][], shares?: unknown[][]): unknown {
  return scored(scorePartsRule, [weight, met, shares]);
}

/**
 * Full points on or before the deadline; a later date needs a person to score it.
 * @customfunction SCORE_BY_DATE
 * @helpurl help/SCORE_BY_DATE.html
 * @param actual The date when it was done.
 * @param deadline The last day, as a date or as text such as "2022年12月底前".
 * @param weight The line's weight, in points.
 * @returns Points, "" while a date is blank, or #N/A when late.
 */
export function scoreByDateFunction(actual: unknown, deadline: unknown, weight: unknown): unknown {
  return scored(scoreByDateRule, [actual, deadline, weight]);
}

/**
 * Whether a score given by a person lies within the band of the level that was chosen.
 * @customfunction LEVEL_FITS
 * @helpurl help/LEVEL_FITS.html
 * @param score The score that was given, in points.
 * @param weight The indicator's weight, in points.
 * @param level The level: 达成 (achieved), 部分达成 (partly) or 未达成 (missed).
 * @param [mid] Where 部分达成 begins; 60% when left out, 50% on some forms.
 * @returns TRUE or FALSE, or "" while score or level is blank.
 */
export function levelFitsFunction(score: unknown, weight: unknown, level: unknown, mid?: unknown): unknown {
  return scored(levelFitsRule, [score, weight, level, mid]);
}
