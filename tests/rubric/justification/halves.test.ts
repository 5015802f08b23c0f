import fc from "fast-check";
import { halvesOf } from "../../../src/rubric/justification/halves";

test.each([
  [
    "食宿价格上涨，超出测算标准；下一年度将统一招标确定培训基地，降低单价。",
    "食宿价格上涨，超出测算标准",
    "下一年度将统一招标确定培训基地，降低单价。",
  ],
  ["一处管网改线，尾款未付；已于次年一月支付。", "一处管网改线，尾款未付", "已于次年一月支付。"],
  ["三个村组搬迁，实际受益人口减少。", "三个村组搬迁，实际受益人口减少。", ""],
  ["原因：招标流标两次。改进措施：提前编制采购计划。", "招标流标两次。", "提前编制采购计划。"],
  [
    "受年底结算影响，推迟到次年1月。\n今后提前一个月提交申请。",
    "受年底结算影响，推迟到次年1月。\n",
    "今后提前一个月提交申请。",
  ],
  ["今后加强管理，按时支付。", "", "今后加强管理，按时支付。"],
  ["", "", ""],
])("%s", (text, reason, measure) => {
  expect(halvesOf(text)).toEqual({ reason: reason.trim(), measure });
});

test("nothing of a text is lost or invented", () => {
  const words = fc.constantFrom(
    "因疫情未完成",
    "，",
    "。",
    "；",
    "下一步加强管理",
    "已整改",
    "进度慢",
    "1.",
    "金额128万元",
    "\n",
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 12 }), (parts) => {
      const text = parts.join("");
      const { reason, measure } = halvesOf(text);
      const letters = (some: string): string => [...some.replace(/[\s，,；;。]/g, "")].sort().join("");
      expect(letters(reason + measure)).toBe(letters(text));
    }),
    { numRuns: 300 },
  );
});
