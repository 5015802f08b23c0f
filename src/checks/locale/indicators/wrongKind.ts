import { checkTexts } from "../checkTexts";

export const texts = checkTexts({
  "zh-CN": {
    title: "指标放错了类别",
    message: {
      quantity: "资金支付、预算执行说的是花钱的进度，不是数量指标。请换成做了多少事。",
      quality: "任务完成率说的是做了多少，不是质量指标。请换成合格率、达标率一类。",
      cost: "完成率不是成本指标。请换成花了多少钱、单价多少。",
    },
    appliesTo: "上一级写明数量、质量、成本指标，而名称明显属于别类的评分行；拿不准的不提示。",
    why: "三级指标与二级不对应，评审时这一项常按 0 分处理。",
    fix: "换一个属于这一类的指标，或者把它移到对应的类别下面。",
    example: "数量指标下写“资金支付率” → “改造管网长度”。",
  },
  "en-US": {
    title: "An indicator of another kind",
    message: {
      quantity: "How much money was paid is no quantity of work. Take something that was done.",
      quality: "How much was completed is no quality. Take a rate of what was good.",
      cost: "How much was completed is no cost. Take what was spent, or a price.",
    },
    appliesTo: "Lines below 数量, 质量 or 成本指标 whose names plainly say something else; in doubt nothing is said.",
    why: "What does not belong to the level above it mostly counts 0 in reviews.",
    fix: "Take another indicator of this kind, or move it where it belongs.",
    example: "“Payment rate” as a quantity → “km of pipes renewed”.",
  },
});
