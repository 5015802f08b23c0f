import fc from "fast-check";
import { readWorkbook } from "../../../src/spreadsheet/ooxml/readWorkbook";
import { writeWorkbook } from "../../../src/spreadsheet/ooxml/writeWorkbook";
import { ooxmlFaults } from "../../support/ooxmlCheck";
import { workbook } from "./fixtures/arbitraryWorkbook";
import { canonical, explicit, withoutLooks } from "./fixtures/canonical";
import { richWorkbook } from "./fixtures/richWorkbook";

const RUNS = { numRuns: 60 };

test("a new workbook reads back as it was written, in a sound file", async () => {
  await fc.assert(
    fc.asyncProperty(workbook, async (data) => {
      const bytes = await writeWorkbook(data);
      expect(ooxmlFaults(bytes)).toEqual([]);
      expect(canonical((await readWorkbook(bytes)).data)).toEqual(canonical(data));
    }),
    RUNS,
  );
}, 120_000);

test("one workbook saved over another reads back as it was written, in a sound file", async () => {
  await fc.assert(
    fc.asyncProperty(workbook, workbook, async (before, data) => {
      const { source } = await readWorkbook(await writeWorkbook(before));
      const bytes = await writeWorkbook(explicit(data), source);
      expect(ooxmlFaults(bytes)).toEqual([]);
      expect(canonical((await readWorkbook(bytes)).data)).toEqual(canonical(explicit(data)));
    }),
    RUNS,
  );
}, 120_000);

test("any workbook saved over the rich file reads back as it was written, in a sound file", async () => {
  const { source } = await readWorkbook(richWorkbook());
  await fc.assert(
    fc.asyncProperty(workbook, async (data) => {
      const bytes = await writeWorkbook(explicit(data), source);
      expect(ooxmlFaults(bytes)).toEqual([]);
      expect(withoutLooks((await readWorkbook(bytes)).data)).toEqual(withoutLooks(explicit(data)));
    }),
    RUNS,
  );
}, 120_000);
