import { checkTexts } from "../checkTexts";

export const texts = checkTexts({
  "zh-CN": {
    title: "目标写得太笼统",
    message: "有 {count} 行目标只写“提升”“改善”一类的话（{cells}），完成多少都算达到。能写数的请写数。",
    appliesTo: "三行以上、并且占三分之一以上的目标都这样写的表，提示一次；一两行这样写是正常的。",
    why: "没有尺度的目标没法核对，评审时会打折扣。",
    fix: "换成能数的：多少人受益、比上年提高几个百分点、多少户用上；实在写不出数的，写明看什么材料。",
    example: "“有效提升” → “受训人员就业率 ≥60%”。",
    settings: { many: "多少行以上要提醒" },
  },
  "en-US": {
    title: "Targets that cannot be measured",
    message:
      "{count} targets say no more than “improve” ({cells}): any result meets them. Write figures where you can.",
    appliesTo:
      "Forms in which three targets or more, and a third of all, are like that; one or two are usual. Told once.",
    why: "What has no measure cannot be checked, and reviews take points off.",
    fix: "Write what can be counted: people served, points above last year, households connected; or say which paper will show it.",
    example: "“Effectively improved” → “≥60% of those trained find work.”",
    settings: { many: "From how many on it is told" },
  },
});
