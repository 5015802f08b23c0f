import { withOtherPoints } from "../../../src/form/fill/pointsInWords";

test.each([
  ["总分：98.5分", 98.5, 97, "总分：97分"],
  ["85分（良）", 85, 86.25, "86.25分（良）"],
  ["满分100分，自评得分98.50分。", 98.5, 98.6, "满分100分，自评得分98.6分。"],
  // Which of them is meant nobody can tell, or it is not there.
  ["满分100分，自评得分100分。", 100, 99, null],
  ["得分198.5分", 98.5, 99, null],
  ["得分98.5.1", 98.5, 99, null],
  ["得分九十八分", 98, 99, null],
])("%s with other points", (words, before, after, due) => {
  expect(withOtherPoints(words, before, after)).toBe(due);
});
