import { columnRole } from "./columnRole";

/** 一级指标 and down. */
export const level = columnRole({
  id: "level",
  headings: {
    sure: [
      /^第?([一二三四1-4]|I{1,3}|IV)级(绩效|评价|考核|考评|评分)?(指标|目录|项目|目标)?(名称|内容)?([及和与](分值|权重|标准分|满分))?$/,
      /^(年度)?(绩效|评价|考核|考评|评分|评估|自评|具体|明细|个性|共性)?指标(名称)?$|^年度绩效指标完成情况$/,
      // Of a hierarchy: 目标层, 准则层, 指标层.
      /^(总|分|子)?(目标|准则|方面|要素|因素|指标)层$/,
    ],
    likely: [
      /^(评价|考核|考评|绩效|工作|自评|评分|任务|重点)*(内容|项目|要素|事项|要点|任务|维度|名称|类别|类型|方面|模块|板块)(名称|类别|分类)?$/,
      /^(类别|类型|分类|一级|二级|三级|四级)$/,
      /^(评价|考核|考评|绩效|工作|指标|评分)?(子?领域|子类|[大中小细分子]项|[大中小细]类|[细条]目|分项|层面|环节|(考核|考评|评价|评分|观测|关键)点)(名称|内容)?$/,
    ],
  },
  isOfLevel: true,
  isSingle: true,
});

export const explanation = columnRole({
  id: "explanation",
  headings: {
    // With a word that asks for reasons it is a justification, wherever that word stands.
    sure: [
      /^(?!.*(原因|改进|整改|(偏差|偏离|差异).{0,20}(分析|说明|情况)$))((指标|评价)?(解释|释义|含义|定义|内涵)(及|和|与)?.{0,6}|指标(说明|内容说明|内容|要点))$/,
    ],
  },
  cell: "text",
  printed: "form",
  width: { share: 124 },
  isLeftAligned: true,
});

/** 正向, 反向, 定性, and in Sichuan and Chongqing the sign of comparison. */
export const nature = columnRole({
  id: "nature",
  headings: { sure: [/^指标(性质|属性|类型|类别|类)$/], likely: [/^(性质|属性)$/] },
  cell: "text",
  printed: "form",
  width: { fixed: 40 },
});
