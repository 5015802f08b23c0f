import { readCompletionLadder } from "../../../src/rubric/criteria/completionLadder";
import published from "../../cases/tianhe-2023/published.json";

it.each([
  ["完成率60%以下为不及格，不得分；完成率高于150%的，得一半分。", { pass: 0.6, over: 1.5 }],
  ["指标完成率低于50%的不得分", { pass: 0.5, over: null }],
  ["完成率达到130%（含）以上的，扣减该指标分值的20%", { pass: null, over: 1.3 }],
  ["完成率＜６０％，得0分", { pass: 0.6, over: null }],
  ["按完成率计分，完成率100%得满分", { pass: null, over: null }],
  ["满意度低于60%不得分", { pass: null, over: null }],
  ["", { pass: null, over: null }],
])("reads %p", (text, expected) => {
  expect(readCompletionLadder([text])).toEqual(expected);
});

it("reads the ladder of 天河 from its criteria", () => {
  const [output] = published.rows;
  expect(readCompletionLadder([output?.criteria ?? ""])).toEqual({ pass: 0.6, over: 1.5 });
});
