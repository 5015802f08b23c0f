import { checkTexts } from "../checkTexts";

export const texts = checkTexts({
  "zh-CN": {
    title: "效益目标全写同一个百分比",
    message: "有 {count} 行效益目标都写“{target}”（{cells}），看不出百分比是怎么算的。请换成能算的指标。",
    appliesTo: "效益指标里三行以上写同一个百分比、名称又不是比率的；满意度不算。",
    why: "“经济发展 ≥95%”没有分子分母，评审时算不出来就不给分。",
    fix: "写明比什么：就业率、覆盖率、增收多少元；写不出的用定性描述。",
    example: "“促进农业发展 ≥95%” → “带动农户户均增收 ≥2000元”。",
    settings: { many: "多少行以上要提醒" },
  },
  "en-US": {
    title: "One percentage for all benefits",
    message:
      "{count} benefits have the same target “{target}” ({cells}), and nothing tells of what it is a share. Take something that can be counted.",
    appliesTo: "Three benefits or more with one percentage whose names are no rates; satisfaction is left alone.",
    why: "“Growth of farming ≥95%” cannot be computed, and gets no points in reviews.",
    fix: "Say a share of what: people in work, villages reached, yuan earned; or describe it in words.",
    example: "“Further farming ≥95%” → “≥2,000 yuan more for each household”.",
    settings: { many: "From how many on it is told" },
  },
});
