import { addUpTo, sumPrinted } from "../../src/checks/support/printed";

it("adds what is printed", () => expect(sumPrinted([9.3333, 9.3333, 9.3333])).toBe(27.99));

it.each([
  [28, true],
  [27.99, true],
  [27.98, false],
  [28.01, false],
])("3 × 9.3333 may be stated as %p: %p", (sum, fits) => {
  expect(addUpTo([9.3333, 9.3333, 9.3333], sum)).toBe(fits);
});
