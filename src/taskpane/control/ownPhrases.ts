/** The user's own phrases stay on this machine, and never travel in a workbook. A browser that keeps nothing forgets them. */
const nameOf = (prefix: string): string => `${prefix}rubric.phrases`;

const MOST = 200;

/** One phrase a line, each once, without blank ones. */
export const phrasesIn = (text: string): readonly string[] =>
  [
    ...new Set(
      text
        .replace(/^\uFEFF/, "")
        .split(/\r?\n/)
        .map((line) => line.trim()),
    ),
  ]
    .filter(Boolean)
    .slice(0, MOST);

/** @param prefix what Office sets apart this add-in's names with */
export function ownPhrases(prefix: string): readonly string[] {
  try {
    return phrasesIn(localStorage.getItem(nameOf(prefix)) ?? "");
  } catch {
    return [];
  }
}

/** Keeps the list in place of the one before. */
export function keepPhrases(prefix: string, phrases: readonly string[]): void {
  try {
    localStorage.setItem(nameOf(prefix), phrases.join("\n"));
  } catch {
    // Storage is full or forbidden: they hold until the pane closes.
  }
}
