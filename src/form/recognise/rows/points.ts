import { figureOf, parseNumeral } from "../../../rubric/argument";
import type { CellContent } from "../../../spreadsheet/grid";
import { normalised } from "../../../rubric/normalised";
import { unreadOf } from "../cells/unread";
import { plainText } from "../plainText";

/** Points as a form states them: a number, or a text such as `20`, `20分` or `20%`; null for anything else. */
export function readPoints(value: CellContent): number | null {
  if (typeof value === "number") return value;
  const text = plainText(value).replace(/分$/, "");
  const points = parseNumeral(text);
  return points !== null && text.endsWith("%") ? Math.round(points * 1e8) / 1e6 : points;
}

const inBrackets = /[(\[【](?:权重|分值|满分|共|计|合计|总分)?[::]?(\d+(?:\.\d+)?)分[)\]】]/;
const shareInBrackets = /[(\[【](?:权重|占比)?[::]?(\d+(?:\.\d+)?)%?[)\]】][::]?$/;
const atEnd = /[^\d.][\s:：—-](\d+(?:\.\d+)?)\s*分\s*[:：]?$/;

const joinedAtEnd = /[^\d.](\d+(?:\.\d+)?)分[:：]?$/;

/** Points in brackets: 100 of `总分（100分）`. */
export function pointsInBrackets(label: string): number | null {
  const [, points] = inBrackets.exec(plainText(label)) ?? [];
  return points === undefined ? null : figureOf(points);
}

/**
 * Points that a name states: 50 of `产出指标（50分）`.
 * @param alsoBare a number in brackets at the end means nothing else: above the lines, and where the heading says so
 */
export function pointsInName(name: string, alsoBare: boolean): number | null {
  if (!/[\d０-９]/.test(name) || !/[分)）\]】]/.test(name)) return null;
  const bracketed = pointsInBrackets(name);
  if (bracketed !== null) return bracketed;
  const [, points] = atEnd.exec(normalised(name)) ?? [];
  if (points !== undefined) return figureOf(points);
  const [, joined] = alsoBare ? (joinedAtEnd.exec(plainText(name)) ?? []) : [];
  if (joined !== undefined) return figureOf(joined);
  const [, share] = alsoBare ? (shareInBrackets.exec(plainText(name)) ?? []) : [];
  return share === undefined || Number(share) > 100 ? null : Number(share);
}

/** The most points that a row of points added or taken off brings: 5 of `±5`, `-5~5`, `最多5分`; a number stays as it is. */
export function readCap(value: CellContent): number | null {
  const points = readPoints(value);
  if (points !== null || unreadOf(value) !== null) return points;
  const numbers = [...plainText(value).matchAll(/\d+(?:\.\d+)?/g)].flatMap(([digits]) => figureOf(digits) ?? []);
  return numbers.length === 0 ? null : Math.max(...numbers);
}
