import { firstCell, placeKey } from "../../../src/taskpane/state/place";

test.each([
  ["I13", "I13"],
  ["Sheet1!I13:I14", "I13"],
  ["'自评表!(2)'!$I$13", "I13"],
  ["I13,K2", "I13"],
])("%s begins at %s", (address, cell) => {
  expect(firstCell(address)).toBe(cell);
});

test("the same cell of two sheets has two names", () => {
  expect(placeKey({ sheetId: "a", address: "I13" })).not.toBe(placeKey({ sheetId: "b", address: "I13" }));
});
