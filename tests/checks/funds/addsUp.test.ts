import { addsUp } from "../../../src/checks/funds/addsUp";

/** Amounts in the order of the form; one in brackets is labelled 其中. */
const list = (...amounts: readonly (number | readonly [number])[]) =>
  amounts.map((amount) =>
    typeof amount === "number" ? { amount, isWithin: false } : { amount: amount[0], isWithin: true },
  );

it.each([
  ["parts beside each other", list(60, 40), 100, true],
  ["parts of a part below it, all labelled 其中 or only the first", list(60, [30], 30, 40), 100, true],
  ["what 其中 singles out, less than its whole", list(60, [10], 40), 100, true],
  ["parts of a part without any label", list(60, 25, 35, 40), 100, true],
  ["the whole split a second time", list(80, 20, 60, 40), 100, true],
  ["parts of parts", list(60, 50, 20, 30, 10, 40), 100, true],
  ["noise of binary fractions", list(0.1, 0.2), 0.3, true],
  ["a cent too much", list(60, 40.01), 100, false],
  ["too little", list(60, 30), 100, false],
  ["nothing", list(0, 0), 100, false],
  ["a second split that lacks something", list(80, 20, 60, 30), 100, false],
])("%s", (_, amounts, whole, expected) => {
  expect(addsUp(amounts, whole)).toBe(expected);
});

it("gives up on lists that could be read in any way", () => {
  expect(addsUp(list(...Array<number>(40).fill(1)), 40)).toBe(false);
});
