import { columnRole } from "./columnRole";

/** The most that an indicator of a level, or a line, can get. */
export const weight = columnRole({
  id: "weight",
  headings: {
    sure: [
      /^(([一二三四1-4]|I{1,3}|IV)级)?(指标|绩效|评价|考核|考评|标准|基准|参考|应得|设定|单项|执行率)*(分值|权重|权数|权值|权分|配分|赋分|标准分|满分|基准分|基本分|基础分|参考分|应得分)(权重|分值|值|数|系数|占比|比例|比重|设置)?$/,
    ],
    likely: [/^(分数|总分值|占比|比重|标准分数)$/],
    // How points are given is what the criteria say.
    within: [/^(?!.*(评分(标准|细则)|计算(公式|方法))).*(分值|权重)/],
  },
  isOfLevel: true,
  isSingle: true,
  width: { fixed: 28 },
  tellsForm: true,
});

export const criteria = columnRole({
  id: "criteria",
  headings: {
    sure: [
      /^(指标|绩效)?(评分|计分|打分|评价|考核|考评|扣分|得分|赋分|评定|加减分|加扣分)(标准|细则|办法|规则|方法|要点|口径|原则).{0,8}$/,
      /^(评分|计分)?(指标)?(评价)?标准(及评分)?$|^评分依据[及和与]标准$/,
    ],
    within: [/评分(标准|细则)|计算(公式|方法)/],
  },
  cell: "text",
  printed: "form",
  // Their length decides how many pages a form takes.
  width: { share: 340 },
  isLeftAligned: true,
  tellsForm: true,
});

/** What the form multiplies the weight with. */
export const coefficient = columnRole({
  id: "coefficient",
  headings: { sure: [/^(得分|评分|完成|评价)系数$/], likely: [/^(得分率|得分比例|系数)$/] },
  cell: "content",
  isTyped: true,
  width: { fixed: 44 },
});

/** The department's own. */
export const score = columnRole({
  id: "score",
  headings: {
    sure: [
      /^(自评|自我评价|自查|自测|单项|指标|实际|实得|绩效|评价|考核|考评|评估|评分|本次|本单位|单位|部门|最终|执行率|加权|权重|折算|折合|换算)*后?(得分|评分|打分|自评分|自查分|自测分|实得分)(值|数|情况|结果)?$/,
    ],
    likely: [
      /^(本?单位|部门|项目单位|实施单位|主管部门|自主)自评$|^(自评|自评结果|自评分数|自我评分|得分数|综合得分|总得分|总评分|分数)$/,
    ],
    within: [/得分$/],
  },
  isSingle: true,
  width: { fixed: 40 },
});

/** Points taken off a score that was computed: 扣减分数 beside 指标得分. */
export const deducted = columnRole({
  id: "deducted",
  headings: { sure: [/^(指标|自评|单项)?(扣减|核减|扣除)(分数|分值|得分|分)$/] },
  cell: "content",
  isTyped: true,
  width: { fixed: 40 },
});

/** Somebody else's score: the finance bureau's, an expert's. */
export const review = columnRole({
  id: "review",
  headings: {
    sure: [
      /^(?!.*(原因|改进|整改|(偏差|偏离|差异).{0,20}情况$))(复核|复评|复审|审核|核定|评审|专家|抽查|财政|主管|上级|第三方|终评|认定|再评|评价组|考核组|考核办).{0,8}分(数|值|情况|结果)?$/,
    ],
    likely: [
      /^(复核|复评|审核|考核|财政|评审)(结果|意见|情况)?$|^(财政|主管|上级|业务|第三方|专家|中介)(部门|单位|机构|局|股室|组|小组)?(复核|复评|复审|审核|抽查|评审|评价|评定|考核|核定)(结果)?$/,
    ],
  },
  cell: "content",
  width: { fixed: 40 },
  isLeftAligned: true,
});
