import fc from "fast-check";
import type { WorkbookDelta } from "../../../../workbench/host/transfer/workbookDelta";
import { checksum, type JournalRecord, readRecords } from "../../../../workbench/page/journal/journalRecord";

const delta = (selection: string): WorkbookDelta => ({
  activeSheet: "sheet-1",
  selection,
  styles: [],
  sheets: {},
  calculated: true,
});

const record = (number: number, previous: number | undefined, ...selections: readonly string[]): JournalRecord => {
  const texts = selections.map((selection) => JSON.stringify(delta(selection)));
  const sum = texts.reduce((known, text) => checksum(text, known), checksum(""));
  return { journal: "a", number, ...(previous === undefined ? {} : { previous }), texts, sum };
};
const selections = (records: readonly JournalRecord[]): readonly string[] =>
  readRecords(records).deltas.map(({ selection }) => selection);

/** Records as a journal writes them, `copies` of them whole copies that took a while. */
const journal = fc
  .array(fc.record({ text: fc.string(), copy: fc.boolean() }), { minLength: 1, maxLength: 12 })
  .map((steps) => {
    let records: JournalRecord[] = [];
    let last = -1;
    let next = 0;
    for (const { text, copy } of steps) {
      if (copy && last >= 0) {
        const number = next++;
        // A change that was noted while the copy was put together comes after it.
        const during = record(next++, last, `${text}, meanwhile`);
        last = during.number;
        records = [record(number, undefined, text, "rest"), during];
      } else {
        records.push(record(next, last, text));
        last = next++;
      }
    }
    return records;
  });

test("records are read in order, whole copies among them", () => {
  fc.assert(
    fc.property(journal, (records) => {
      expect(readRecords(records).damaged).toBe(false);
      expect(selections(records)).toHaveLength(records.reduce((sum, { texts }) => sum + texts.length, 0));
    }),
  );
});

test("of damaged records nothing is read, and nothing that follows them", () => {
  fc.assert(
    fc.property(journal, fc.nat(), fc.nat(), fc.boolean(), (records, which, where, isCut) => {
      const index = which % records.length;
      const hit = records[index]!;
      const [text = "", ...rest] = hit.texts;
      const at = where % text.length;
      const other = isCut ? text.slice(0, at) : `${text.slice(0, at)}\u0001${text.slice(at + 1)}`;
      const damaged = records.map((one, place) => (place === index ? { ...one, texts: [other, ...rest] } : one));
      expect(readRecords(damaged).damaged).toBe(true);
      expect(selections(damaged)).toEqual(selections(records.slice(0, index)));
    }),
  );
});

test("a record that is missing ends what can be read", () => {
  fc.assert(
    fc.property(
      journal.filter((records) => records.length > 2),
      fc.nat(),
      (records, which) => {
        const index = 1 + (which % (records.length - 2));
        const left = records.filter((_, place) => place !== index);
        expect(readRecords(left).damaged).toBe(true);
        expect(selections(left)).toEqual(selections(records.slice(0, index)));
      },
    ),
  );
});

test("a journal without its beginning gives nothing", () => {
  expect(readRecords([record(3, 2, "late")])).toEqual({ deltas: [], damaged: true });
});
