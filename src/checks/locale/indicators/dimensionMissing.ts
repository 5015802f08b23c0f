import { checkTexts } from "../checkTexts";

export const texts = checkTexts({
  "zh-CN": {
    title: "缺少一类指标",
    message: {
      output: "表里没有产出指标。请核对是不是漏了。",
      benefit: "表里没有效益指标。请核对是不是漏了。",
      satisfaction: "表里没有满意度指标。请核对是不是漏了。",
    },
    appliesTo: "按产出、效益分类的表；刚开始填、行数很少的不提示。",
    why: "项目自评一般要有产出、效益、满意度三类，缺一类的会被要求补。",
    fix: "补上缺的一类；确实不适用的（例如没有服务对象），在备注里说明。",
    example: "有数量、质量、时效指标，没有一行效益 → 补“社会效益指标”。",
    settings: { lines: "评分行少于多少行就不看" },
  },
  "en-US": {
    title: "A kind of indicator is missing",
    message: {
      output: "The form has no output indicator. Check whether it was left out.",
      benefit: "The form has no benefit indicator. Check whether it was left out.",
      satisfaction: "The form has no indicator of satisfaction. Check whether it was left out.",
    },
    appliesTo: "Forms that are divided into outputs and benefits; not those with hardly any lines yet.",
    why: "A project is judged by outputs, benefits and satisfaction; a form that lacks one is sent back.",
    fix: "Add it; where it does not apply (nobody is served), say so in a note.",
    example: "Quantity, quality and time, but no benefit → add one.",
    settings: { lines: "With fewer lines nothing is said" },
  },
});
