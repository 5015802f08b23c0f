import { checkTexts } from "../checkTexts";

export const texts = checkTexts({
  "zh-CN": {
    title: "表里的提示语没有换成内容",
    message: "这里还留着“{text}”，是表里原来的提示或者占位，没有换成自己的内容。",
    appliesTo: "扣分原因、存在问题、改进措施里的为错误；目标、完成情况、指标名称和其他栏目里的为警告。",
    why: "交上去的表留着“（100字以内）”“XX项目”，等于没有写，会被退回。",
    fix: "把提示语删掉，换成本单位的实际情况；没有的写清楚“没有”和为什么。",
    example: "“（说明未完成原因及改进措施，100字以内）” → “招标流标一次，推迟两个月；明年一季度补完。”",
  },
  "en-US": {
    title: "The form's own instruction is left",
    message: "“{text}” is still here: the form's instruction, or a placeholder that was to be replaced.",
    appliesTo: "An error in reasons, problems and measures; a warning in goals, results, names and other places.",
    why: "A form with “in 100 characters” or “project XX” in it says nothing, and is sent back.",
    fix: "Delete it and write what is so in your department.",
    example:
      "“(Reasons and measures, 100 characters at most)” → “The tender failed once; the rest will be done by March.”",
  },
});
