import { type Loaded, loadEngine } from "./support/loadEngine";
import { dates } from "./support/mends/dates";
import { formulas } from "./support/mends/formulas";
import { looks } from "./support/mends/looks";
import { references } from "./support/mends/references";
import { texts } from "./support/mends/texts";

// Univer is loaded twice, with the mends and without.
jest.setTimeout(120_000);

let plain: Loaded;
let mended: Loaded;
beforeAll(() => {
  plain = loadEngine(false);
  mended = loadEngine(true);
});
afterAll(() => {
  plain.engine.dispose();
  mended.engine.dispose();
});

const CASES = [...dates, ...formulas, ...references, ...texts, ...looks];

test.each(CASES)("$mend", async ({ act, right }) => {
  expect(await act(mended)).toEqual(right);
});

test.each(CASES)("Univer still needs it: $mend", async ({ act, alone }) => {
  expect(await act(plain)).toEqual(alone);
});
