import { columnRole } from "./columnRole";

/** The sign of comparison: ≥, ＝. */
export const operator = columnRole({
  id: "operator",
  headings: {
    sure: [/^(运算|计算|比较|关系|逻辑|指标)?(符号|运算符|比较符|操作符|关系符)$|^(绩效)?指标方向$/],
  },
  cell: "text",
  printed: "form",
  width: { fixed: 34 },
});

/** Of measure. */
export const unit = columnRole({
  id: "unit",
  headings: { sure: [/^(计量|度量|指标|计算|数量|指标值|目标值)单位$/], likely: [/^(单位|计量)$/] },
  cell: "text",
  printed: "form",
  isTyped: true,
  width: { fixed: 36 },
});

export const target = columnRole({
  id: "target",
  headings: {
    sure: [
      /^(年度|年初|全年|本年度?|当年|预期|计划|设定|调整后?|绩效|申报|预算|批复|\d{4}年度?)*(绩效)?(指标|目标|预期|计划|标准|申报)(指标|目标)?(值|数|数值)$/,
      /^(年度|年初|全年|预期|绩效|计划)+(设定)?(指标|目标)$|^计划完成(值|数|情况)?$|^目标$/,
    ],
    likely: [
      /^(参考|基准)值$|^(指标|目标|标准|计划|年度工作|工作)(要求|目标)?值?$|^(年度)?(工作)?目标(要求|任务)?$|^年度任务$/,
    ],
  },
  cell: "content",
  printed: "form",
  isTyped: true,
  width: { share: 110 },
  isLeftAligned: true,
  tellsForm: true,
});

export const actual = columnRole({
  id: "actual",
  headings: {
    sure: [
      /^(全年|年度|本年度?|当年|实际|年末|指标|目标|任务|绩效|自评|业绩|\d{4}年度?)*(完成|实现|达成|执行)(的)?(指标|目标|绩效|任务){0,2}(值|数|数值|情况|结果|内容)?(说明)?$/,
      /^(评价年度|全年|年度|年终|年末|截至年[底末])?(实际|完成|业绩)(达到|绩效)?(值|数|结果|指标值|水平)$/,
    ],
    likely: [/^(实际|完成|执行)(情况|进度|程度)?$/],
  },
  cell: "content",
  printed: "entry",
  isTyped: true,
  width: { share: 150 },
  isLeftAligned: true,
});

/** How a result was reached, in words beside it: 完成情况简要描述. */
export const description = columnRole({
  id: "description",
  headings: {
    sure: [/^(指标|任务|目标|实际)?(完成|达成|实现)(情况|值)?的?(简要|简单|文字|具体|详细)(描述|说明|概述|情况)$/],
  },
  cell: "text",
  printed: "entry",
  isTyped: true,
  width: { share: 120 },
  isLeftAligned: true,
});

/** How far the target was reached, as the form states it. */
export const rate = columnRole({
  id: "rate",
  headings: {
    sure: [/^(指标|目标|任务|年度|全年|实际|绩效)*(完成|达成|实现|达标)(率|比率|比例|百分比|程度|进度|度)$/],
  },
  cell: "content",
  isTyped: true,
  width: { fixed: 48 },
});
