import { counterparts } from "../../../tools/bench/counterparts";
import { ours } from "../../../tools/bench/counterparts/ours";

/** Formula.js rounds binary numbers, so that an exact half may come out a hundredth off. */
const HALF = 0.0101;

/** A comparison of speeds is fair only where both sides do the same work. */
describe.each(counterparts.filter(({ readsText }) => !readsText))("$name", ({ name, args, theirs }) => {
  const call = (side: unknown, given: readonly unknown[]): unknown =>
    (side as (...all: readonly unknown[]) => unknown)(...given);

  test("gives what its counterpart gives", () => {
    for (let round = 0; round < 200; round++) {
      const given = args();
      const [our, their] = [call(ours(name), given), call(theirs, given)];
      const isSame = typeof our === "number" ? Math.abs(our - Number(their)) < HALF : our === their;
      expect({ given, our, their, isSame }).toEqual({ given, our, their, isSame: true });
    }
  });
});
