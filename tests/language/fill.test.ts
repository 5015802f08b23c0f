import { fill, points } from "../../src/language/fill";

test("placeholders take names and points", () => {
  expect(fill("{name}：得分 {score}", { name: "结转结余率", score: 19.76 })).toBe("结转结余率：得分 19.76");
});

test("points show no binary dust and no trailing zeros", () => {
  expect([points(0.1 + 0.2), points(20), points(0.5), points(98.68)]).toEqual(["0.3", "20", "0.5", "98.68"]);
});

test("a placeholder without an argument stays visible", () => {
  expect(fill("{a} {b}", { a: 1 })).toBe("1 {b}");
});

test("an argument that looks like a placeholder is not filled again", () => {
  expect(fill("{text} {name}", { text: "{name}", name: "x" })).toBe("{name} x");
});

test("a noun follows its number", () => {
  const text = "{count} {count|line was|lines were} added";
  expect([0, 1, 2, 0.5].map((count) => fill(text, { count }))).toEqual([
    "0 lines were added",
    "1 line was added",
    "2 lines were added",
    "0.5 lines were added",
  ]);
  expect(fill(text, { count: "1" })).toBe("1 line was added");
});
