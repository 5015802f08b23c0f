import { packs } from "../../../src/packs";
import { runChecks } from "../../../src/checks/runChecks";
import { recogniseAll } from "../../../src/form/recognise";
import { largeForm } from "./largeForm";
import { median, milliseconds, type Measurement } from "../measurement";

const SIZES = [100, 300, 1000, 3000, 10_000, 20_000];
/** Until the engine has compiled what runs often, a form takes several times as long. */
const WARM_UP = 100;
const ROUNDS = 5;

/** A new form each time: nothing of the one before can help. */
function once(lines: number): number {
  const grid = largeForm(lines);
  const start = performance.now();
  const forms = recogniseAll(grid, { packs });
  forms.forEach((form) => runChecks(form));
  const time = performance.now() - start;
  const found = forms[0]?.lines.length ?? 0;
  if (found !== lines) throw new Error(`${found} of ${lines} lines were recognised`);
  return time;
}

const medianOf = (lines: number): number => median(Array.from({ length: ROUNDS }, () => once(lines)));

/** Recognising and checking forms of 100 to 20,000 lines: how the time grows. */
export function formCurve(): Measurement[] {
  const first = {
    what: "Recognising and checking 100 lines, the first form of a process",
    value: milliseconds(once(100)),
  };
  for (let round = 0; round < WARM_UP; round++) once(100);
  const curve = SIZES.map((lines) => {
    const time = medianOf(lines);
    const each = `${milliseconds((time * 100) / lines)} per 100`;
    const aim = lines === 100 ? "< 10 ms" : "no more per 100 lines";
    return { what: `Recognising and checking ${lines} lines`, value: `${milliseconds(time)}, ${each}`, aim };
  });
  return [first, ...curve];
}
