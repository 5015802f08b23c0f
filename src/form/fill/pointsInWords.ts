import { figureOf } from "../../rubric/argument";

const figure = /(?<![\d.])\d+(?:\.\d+)?(?![\d.])/g;

/** Words that state points, with others in their place; null where the words do not state them, or more than once. */
export function withOtherPoints(words: string, before: number, after: number): string | null {
  const places = [...words.matchAll(figure)].filter(([digits]) => figureOf(digits) === before);
  const [only] = places;
  if (!only || places.length > 1) return null;
  return words.slice(0, only.index) + String(after) + words.slice(only.index + only[0].length);
}
