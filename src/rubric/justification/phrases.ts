/**
 * Reads what words stand behind each other from one place of a text on. A pattern of repeated words tries them in every
 * combination, which may take for ever; here every place of the text is looked at once for each step, however it was reached.
 */
export type TextPlaces = ReadonlySet<number>;

/** From the places where it may begin to those where it may have ended. */
export type Step = (text: string, places: TextPlaces) => TextPlaces;

/** Its first sign stands for itself, and must be there. */
const startsPlain = /^[^\\[({|?*+.^$](?![?*{])/;

/** One of several words, each a pattern of its own that knows only one end, from white space apart: `加(?=[强快]) 强化`. */
export function word(words: string): Step {
  const all = words.trim().split(/\s+/);
  const patterns = all.map((source) => ({
    first: startsPlain.test(source) ? source.charAt(0) : "",
    at: new RegExp(source, "y"),
  }));
  const anywhere = patterns.filter(({ first }) => first === "").map(({ at }) => at);
  const byFirst = new Map<string, RegExp[]>();
  for (const { first, at } of patterns) if (first !== "") byFirst.set(first, [...(byFirst.get(first) ?? []), at]);
  return (text, places) => {
    const ends = new Set<number>();
    for (const place of places) {
      for (const pattern of [...(byFirst.get(text.charAt(place)) ?? []), ...anywhere]) {
        pattern.lastIndex = place;
        if (pattern.test(text)) ends.add(pattern.lastIndex);
      }
    }
    return ends;
  };
}

/** As many of these as there are, none too. */
export const many =
  (step: Step): Step =>
  (text, places) => {
    const reached = new Set(places);
    for (let last: TextPlaces = places; last.size > 0;) {
      const fresh = [...step(text, last)].filter((place) => !reached.has(place));
      for (const place of fresh) reached.add(place);
      last = new Set(fresh);
    }
    return reached;
  };

export const inOrder =
  (...steps: readonly Step[]): Step =>
  (text, places) =>
    steps.reduce((reached, step) => (reached.size === 0 ? reached : step(text, reached)), places);

export const either =
  (...steps: readonly Step[]): Step =>
  (text, places) =>
    new Set(steps.flatMap((step) => [...step(text, places)]));

export const maybe = (step: Step): Step => either((_, places) => places, step);

/** One or more of any signs but a comma, and no more than so many. */
export const upTo =
  (most: number): Step =>
  (text, places) => {
    const ends = new Set<number>();
    for (const place of places) {
      for (let end = place + 1; end <= Math.min(place + most, text.length) && text.charAt(end - 1) !== ","; end++)
        ends.add(end);
    }
    return ends;
  };

const start: TextPlaces = new Set([0]);

/** The text begins so. */
export const begins = (text: string, step: Step): boolean => step(text, start).size > 0;

/** The text is that, and nothing else. */
export const isWholly = (text: string, step: Step): boolean => step(text, start).has(text.length);
