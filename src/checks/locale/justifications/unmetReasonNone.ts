import { checkTexts } from "../checkTexts";

export const texts = checkTexts({
  "zh-CN": {
    title: "扣了分，未能完成原因不能写“无”",
    message: "各项共扣 {lost} 分，这里却写“{text}”。",
    appliesTo: "表头有“未能完成原因”一类栏目的表。",
    why: "表头说没有未完成的，表里却扣了分，前后矛盾。",
    fix: "概括写出主要的扣分原因；如果目标确已全部完成、扣分另有原因，也请写明。",
    example: "“无” → “部分非税收入未按规定上缴，一项资产管理问题正在整改”。",
  },
  "en-US": {
    title: "No “none” for unmet goals where points were lost",
    message: "{lost} {lost|point was|points were} lost, but this says “{text}”.",
    appliesTo: "Forms whose head asks why goals were not met.",
    why: "The head says that nothing was missed while the table deducts points: a contradiction.",
    fix: "Sum up the main reasons; if all goals were met and points were lost for other reasons, say so.",
    example: "无 → “Some revenue was not paid in by the rules; one matter of asset management is being mended.”",
  },
});
