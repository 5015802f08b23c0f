import type { JournalHead } from "./journalRecord";

const DAY = 24 * 60 * 60 * 1000;
/** How long, how many and how much of unsaved work is kept that nobody asks for. */
export const KEPT = { days: 30, number: 10, size: 200_000_000 } as const;

/** Of journals whose pages have ended: those to offer, the newest first, and those to throw away. */
export function sweepPlan(
  ended: readonly JournalHead[],
  now: number,
): { readonly offer: readonly JournalHead[]; readonly remove: readonly string[] } {
  const newest = ended.filter(({ unsaved }) => unsaved).sort((a, b) => b.changedAt - a.changedAt);
  let size = 0;
  const offer = newest.filter((head, index) => {
    size += head.size;
    // The newest is kept however large it is.
    const fits = index === 0 || (index < KEPT.number && size <= KEPT.size);
    return fits && now - head.changedAt <= KEPT.days * DAY;
  });
  const kept = new Set(offer.map(({ id }) => id));
  return { offer, remove: ended.flatMap(({ id }) => (kept.has(id) ? [] : [id])) };
}
