import fc from "fast-check";
import type { JournalHead } from "../../../../workbench/page/journal/journalRecord";
import { KEPT, sweepPlan } from "../../../../workbench/page/journal/sweepPlan";

const DAY = 24 * 60 * 60 * 1000;
const NOW = 1_800_000_000_000;

const heads: fc.Arbitrary<JournalHead[]> = fc
  .array(
    fc.record({
      name: fc.constant("a.xlsx"),
      changedAt: fc.integer({ min: NOW - 60 * DAY, max: NOW }),
      unsaved: fc.boolean(),
      size: fc.integer({ min: 0, max: KEPT.size }),
    }),
    { maxLength: 30 },
  )
  .map((list) => list.map((head, index) => ({ ...head, id: String(index) })));

test("unsaved work is offered, the newest first; what was saved, is old or is too much goes", () => {
  fc.assert(
    fc.property(heads, (ended) => {
      const { offer, remove } = sweepPlan(ended, NOW);
      expect([...offer.map(({ id }) => id), ...remove].sort()).toEqual(ended.map(({ id }) => id).sort());
      expect(offer.length).toBeLessThanOrEqual(KEPT.number);
      expect(offer.every(({ unsaved, changedAt }) => unsaved && changedAt >= NOW - KEPT.days * DAY)).toBe(true);
      expect([...offer].sort((a, b) => b.changedAt - a.changedAt)).toEqual(offer);
      const [, ...others] = offer;
      expect(others.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(KEPT.size);
      const newest = ended.filter(({ unsaved }) => unsaved).sort((a, b) => b.changedAt - a.changedAt)[0];
      if (newest && newest.changedAt >= NOW - KEPT.days * DAY) expect(offer[0]?.changedAt).toBe(newest.changedAt);
    }),
  );
});
