import { pointsOf } from "../../src/checks/support/points";

const text = (words: string) => pointsOf({ kind: "text", text: words });

it.each([
  ["14", 14],
  ["１４．５", 14.5],
  [" 9.92 ", 9.92],
  ["-2.5", -2.5],
  ["9.92分", 9.92],
  ["9.92分左右", null],
  ["97%", null],
  ["９７％", null],
  ["2023-9-2", null],
  ["满分", null],
  ["", null],
])("takes %p for %p", (words, expected) => {
  expect(text(words)).toBe(expected);
});

it("takes numbers, and nothing that is open", () => {
  expect(pointsOf({ kind: "number", value: 0 })).toBe(0);
  expect(pointsOf({ kind: "blank" })).toBeNull();
  expect(pointsOf({ kind: "computing" })).toBeNull();
  expect(pointsOf({ kind: "error", error: "#REF!" })).toBeNull();
});
