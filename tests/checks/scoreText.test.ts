import { readScoreText } from "../../src/checks/support/scoreText";

it.each([
  ["9.92", { case: "number", value: 9.92 }],
  ["９．９２", { case: "number", value: 9.92 }],
  [" 1,000 ", { case: "number", value: 1000 }],
  ["'20", { case: "number", value: 20 }],
  ["9.92分", { case: "unit", value: 9.92 }],
  ["９.９２ 分", { case: "unit", value: 9.92 }],
  ["5 points", { case: "unit", value: 5 }],
  ["97.7%", { case: "percent" }],
  ["９７．７％", { case: "percent" }],
  ["20+28", { case: "several" }],
  ["9.92/10", { case: "several" }],
  ["9分或10分", { case: "several" }],
  ["2023-9-2", { case: "date" }],
  ["9月2日", { case: "date" }],
  ["9/2", { case: "date" }],
  ["４９／５０", { case: "several" }],
  ["2023年12月底前", { case: "date" }],
  ["TRUE", { case: "boolean" }],
  ["满分", { case: "words" }],
  ["约9", { case: "words" }],
])("reads %p", (text, expected) => {
  expect(readScoreText(text)).toEqual(expected);
});
