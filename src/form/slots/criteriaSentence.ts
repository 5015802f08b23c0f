import { plainText } from "../recognise/plainText";

/** A part of the criteria, and whether it belongs to the question. */
export interface CriteriaPart {
  readonly text: string;
  readonly isMeant: boolean;
}

/** So much of a question's word pairs must stand in a sentence for it to belong to the question. */
const enough = 0.2;

const pairs = (text: string): ReadonlySet<string> => {
  const plain = plainText(text).replace(/[^\p{L}\p{N}%]/gu, "");
  return new Set(Array.from({ length: Math.max(0, plain.length - 1) }, (_, at) => plain.slice(at, at + 2)));
};

/** Sentences and numbered parts, each with the signs and line breaks behind it. */
const sentences = (text: string): readonly string[] => text.match(/[^。;；\n]+[。;；\n]*|[。;；\n]+/g) ?? [];

function likeness(sentence: string, asked: ReadonlySet<string>, rarity: ReadonlyMap<string, number>): number {
  let shared = 0;
  let all = 0;
  const own = pairs(sentence);
  for (const pair of asked) {
    const worth = 1 / (rarity.get(pair) ?? 1);
    all += worth;
    if (own.has(pair)) shared += worth;
  }
  return all === 0 ? 0 : shared / all;
}

/**
 * The criteria cut into what belongs to a question and what does not: the sentence that has most of its words in common with it,
 * words that many sentences share counting less. All of one sentence where the criteria have no second one.
 */
export function criteriaFor(criteria: string, question: string): readonly CriteriaPart[] {
  const parts = sentences(criteria);
  const filled = parts.filter((part) => part.trim() !== "");
  if (filled.length < 2) return criteria === "" ? [] : [{ text: criteria, isMeant: false }];
  const asked = pairs(question.replace(/[（(][^（）()]*[）)]/g, ""));
  const rarity = new Map<string, number>();
  for (const part of filled) for (const pair of pairs(part)) rarity.set(pair, (rarity.get(pair) ?? 0) + 1);
  const scored = parts.map((part) => likeness(part, asked, rarity));
  const best = Math.max(...scored);
  const meant = best >= enough ? scored.indexOf(best) : -1;
  return parts.map((text, index) => ({ text, isMeant: index === meant }));
}
