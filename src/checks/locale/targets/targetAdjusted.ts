import { checkTexts } from "../checkTexts";

export const texts = checkTexts({
  "zh-CN": {
    title: "目标年中调整要说明",
    message: "有 {count} 行的目标年中改过（{cells}），表上没有说明为什么改。",
    appliesTo: "同时有年初目标值和调整后目标值两栏的表；旁边写了说明、或表里提到过指标调整的不算。合并成一条。",
    why: "年底把目标改低再得满分，是评审重点看的；没有说明就按年初目标算。",
    fix: "在说明栏写：什么时候、因为什么、经谁批准调整的。",
    example: "年初 12000 盏，调整为 12300 盏 → “6月新增两条道路”。",
  },
  "en-US": {
    title: "Targets changed during the year",
    message:
      "{count} {count|target was|targets were} changed during the year ({cells}), and the form does not say why.",
    appliesTo:
      "Forms with columns for the first and the adjusted target; not where a word stands beside, or the form speaks of it. Told together.",
    why: "A target lowered late in the year is what reviews look for; without a word the first one counts.",
    fix: "Say when it was changed, why, and who agreed.",
    example: "From 12,000 lamps to 12,300 → “two streets were added in June”.",
  },
});
