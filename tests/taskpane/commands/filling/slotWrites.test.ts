import fc from "fast-check";
import { ExcelProblem } from "../../../../src/gateway/excelProblem";
import type { SlotToFill } from "../../../../src/operations/filling/fillSlots";
import { amongWrites, writeInTurn } from "../../../../src/taskpane/commands/filling/slotWrites";

interface Asked {
  readonly sheetId: string;
  readonly address: string;
  readonly witness?: { readonly address: string; readonly texts: readonly string[] };
  /** Another job is asked for before it. */
  readonly isBehindBlock: boolean;
  /** Time goes by before it. */
  readonly isLater: boolean;
}

const cell = fc.constantFrom("A1", "A2", "B1", "B2");
const asked: fc.Arbitrary<Asked> = fc.record(
  {
    sheetId: fc.constantFrom("one", "other"),
    address: cell,
    witness: cell.map((address) => ({ address, texts: [""] })),
    isBehindBlock: fc.boolean(),
    isLater: fc.boolean(),
  },
  { requiredKeys: ["sheetId", "address", "isBehindBlock", "isLater"] },
);

const tick = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

it("writes all in the order asked, together only what does not depend on each other", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(asked, { maxLength: 12 }), async (all) => {
      const done: string[] = [];
      const batches: (readonly SlotToFill[])[] = [];
      const writes: Promise<void>[] = [];
      const expected: string[] = [];
      for (const [index, { isBehindBlock, isLater, ...place }] of all.entries()) {
        if (isLater) await tick();
        if (isBehindBlock) {
          void amongWrites(async () => void done.push(`block ${index}`));
          expected.push(`block ${index}`);
        }
        expected.push(`write ${index}`);
        const slot = { ...place, from: "", content: index };
        const write = async (slots: readonly SlotToFill[]): Promise<readonly (ExcelProblem | null)[]> => {
          batches.push(slots);
          await tick();
          done.push(...slots.map(({ content }) => `write ${content}`));
          return slots.map(({ content }) => (Number(content) % 3 === 2 ? new ExcelProblem("cell-changed") : null));
        };
        writes.push(writeInTurn(place, () => slot, write));
      }
      const settled = await Promise.allSettled(writes);
      expect(done).toEqual(expected);
      expect(settled.map(({ status }) => status)).toEqual(
        all.map((_, index) => (index % 3 === 2 ? "rejected" : "fulfilled")),
      );
      for (const batch of batches) {
        expect(new Set(batch.map(({ sheetId }) => sheetId)).size).toBe(1);
        batch.forEach(({ address, witness }, index) => {
          const earlier = batch.slice(0, index).map((slot) => slot.address);
          expect(earlier).not.toContain(address);
          expect(earlier).not.toContain(witness?.address ?? "");
        });
      }
    }),
    { numRuns: 60 },
  );
});

it("joins what waits while something is written, and what waits goes on where that fails", async () => {
  const sizes: number[] = [];
  const write = async (slots: readonly SlotToFill[]): Promise<readonly null[]> => {
    sizes.push(slots.length);
    await tick();
    if (sizes.length === 1) throw new ExcelProblem("no-answer");
    return slots.map(() => null);
  };
  const put = (row: number): Promise<void> => {
    const place = { sheetId: "one", address: `C${row}` };
    return writeInTurn(place, () => ({ ...place, from: "", content: row }), write);
  };
  const first = put(1);
  first.catch(() => undefined);
  await Promise.resolve();
  await Promise.resolve();
  await Promise.all(Array.from({ length: 55 }, (_, index) => put(index + 2)));
  await expect(first).rejects.toMatchObject({ code: "no-answer" });
  expect(sizes).toEqual([1, 55]);
});
