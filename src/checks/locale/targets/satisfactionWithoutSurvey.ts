import { checkTexts } from "../checkTexts";

export const texts = checkTexts({
  "zh-CN": {
    title: "满意度要有调查作依据",
    message: {
      survey: "有 {count} 行满意度得了分（{cells}），表上看不出是怎么调查的。请写明调查方式和份数。",
      silence: "有 {count} 行满意度用“没有投诉”当依据（{cells}）。没有投诉不等于满意，请写明调查结果。",
    },
    appliesTo:
      "得了分的满意度指标。表上有依据、佐证一类栏目，或其他行大多写了备注、说明的，看有没有写问卷、调查、样本；此外只看完成值正好是 100% 的，和拿“没有投诉”当依据的。表上别处写了满意度调查的，不再提示。合并成一条提示。",
    why: "满意度要靠问卷或访谈得出，评审时会要看问卷和统计表。",
    fix: "在备注或依据里写：发了多少份、收回多少份、满意多少份；没有调查的，补做一次小样本。",
    example: "满意度 100% → “发放问卷60份，收回58份，满意56份，满意度96.6%”。",
  },
  "en-US": {
    title: "Satisfaction needs a survey",
    message: {
      survey:
        "{count} {count|line has|lines have} points for satisfaction ({cells}), and nothing tells how it was measured. Say how many were asked.",
      silence:
        "{count} {count|line takes|lines take} “no complaints” for satisfaction ({cells}). That is no survey; write down what one gave.",
    },
    appliesTo:
      "Scored lines about satisfaction. Where the form has a column for the basis, or most other lines have their notes filled in, it must speak of a survey; elsewhere only a result of exactly 100% is told, and “no complaints”. A survey told anywhere on the form is enough. Told together.",
    why: "Satisfaction is what people were asked about; reviewers want to see the questionnaires.",
    fix: "Write how many forms were handed out, came back and were content; make a small survey if there was none.",
    example: "100% → “60 handed out, 58 back, 56 content: 96.6%.”",
  },
});
