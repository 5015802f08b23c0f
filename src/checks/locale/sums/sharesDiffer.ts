import { checkTexts } from "../checkTexts";

export const texts = checkTexts({
  "zh-CN": {
    title: "各类指标的分值要按规定的比例",
    message: "这类指标的分值合计 {sum}，规定是 {points}。",
    appliesTo: "评分表包或分值栏的标题写明了各类指标分值的（如产出50、效益30、满意度10）；分值没有填齐的不比较。",
    why: "权重有统一规定，没有理由地改动会被退回；有的系统按规定的分值重新计算。",
    fix: "按规定的分值重新分配；确有理由调整的，按本地要求说明。",
    example: "产出指标合计 60，规定 50 → 减少 10 分，或写明调整的理由。",
  },
  "en-US": {
    title: "Each kind of indicator has its share of points",
    message: "The weights of this kind add up to {sum}; the rules give {points}.",
    appliesTo:
      "Forms whose pack, or whose heading of the weights, states the shares (output 50, benefit 30, satisfaction 10); not while weights are missing.",
    why: "The shares are prescribed; changes without cause are sent back, and some systems compute by the prescribed ones.",
    fix: "Share the points out as prescribed, or state the cause as your bureau asks.",
    example: "Outputs have 60 points, 50 are prescribed → take 10 away, or state the cause.",
  },
});
