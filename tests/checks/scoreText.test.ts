import { readScoreText } from "../../src/checks/support/scoreText";

it.each([
  ["9.92", { variant: "number", value: 9.92 }],
  ["９．９２", { variant: "number", value: 9.92 }],
  [" 1,000 ", { variant: "number", value: 1000 }],
  ["'20", { variant: "number", value: 20 }],
  ["9.92分", { variant: "unit", value: 9.92 }],
  ["９.９２ 分", { variant: "unit", value: 9.92 }],
  ["5 points", { variant: "unit", value: 5 }],
  ["97.7%", { variant: "percent" }],
  ["９７．７％", { variant: "percent" }],
  ["20+28", { variant: "several" }],
  ["9.92/10", { variant: "several" }],
  ["9分或10分", { variant: "several" }],
  ["2023-9-2", { variant: "date" }],
  ["9月2日", { variant: "date" }],
  ["9/2", { variant: "date" }],
  ["４９／５０", { variant: "several" }],
  ["2023年12月底前", { variant: "date" }],
  ["TRUE", { variant: "boolean" }],
  ["满分", { variant: "words" }],
  ["约9", { variant: "words" }],
])("reads %p", (text, expected) => {
  expect(readScoreText(text)).toEqual(expected);
});
