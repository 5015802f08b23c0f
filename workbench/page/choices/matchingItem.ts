/** Figures are never completed: 1 must not become 10. */
const FIGURE = /^[\d.,+\-%\s]+$/;

const fold = (text: string): string => text.trim().normalize("NFKC").toLowerCase();

/**
 * The item of a list that a typed text means: the one that it spells, else the only one that begins with it, else the only
 * one that holds it. Undefined where none or several would do.
 */
export function matchingItem(typed: string, items: readonly string[]): string | undefined {
  if (items.includes(typed)) return typed;
  const wanted = fold(typed);
  if (wanted === "") return undefined;
  const only = (fits: (item: string) => boolean): string | undefined => {
    const found = [...new Set(items.filter((item) => fits(fold(item))))];
    return found.length === 1 ? found[0] : undefined;
  };
  const spelt = only((item) => item === wanted);
  if (spelt !== undefined || FIGURE.test(wanted)) return spelt;
  return only((item) => item.startsWith(wanted)) ?? only((item) => item.includes(wanted));
}
