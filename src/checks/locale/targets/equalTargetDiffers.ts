import { checkTexts } from "../checkTexts";

export const texts = checkTexts({
  "zh-CN": {
    title: "目标写“等于”，完成值却不相等",
    message: "目标写的是“{target}”，实际完成 {actual}，两个数不相等，也没有说明。请核对，或写一句原因。",
    appliesTo: "目标或计算符号写 ＝ 的评分行，完成值超出、得了满分、没有写原因；没达到目标的由另一项检查。",
    why: "写了“等于”，多做也算偏差，有的地方会标红要求说明。",
    fix: "目标本来就是“不少于”的，把 ＝ 改成 ≥；确实多做了，写一句原因。",
    example: "目标 ＝12所，完成 13所 → 把符号改成 ≥，或写“新增一所分校”。",
    settings: { below: "完成率达到多少就由“超额较多”那一项提醒（1.3 就是 130%）" },
  },
  "en-US": {
    title: "“Equal” as target, and another result",
    message:
      "The target is “{target}” and the result {actual}: they differ, and nothing says why. Check them, or write a word.",
    appliesTo:
      "Lines whose target or sign says ＝, with more than that, full marks and no reason; missed targets are told by another check.",
    why: "Where exactly so much was planned, more is a deviation too; some systems mark it.",
    fix: "Write ≥ where “at least” was meant; otherwise say why it was more.",
    example: "Target ＝12 schools, result 13 → ≥, or “a branch school was added”.",
    settings: { below: "From which rate on the check of results far over the target tells it (1.3 is 130%)" },
  },
});
