/** How published forms head their columns; the first kind of each is what the reader must not take it for. */
export const headings = {
  weight: ["分值", "权重", "满分", "标准分", "指标分值", "分值（分）", "权重（%）", "分\n值", "分　值"],
  score: ["得分", "自评分", "自评得分", "单项得分", "得 分", "得分（分）", "自评\n得分", "评价得分", "得分/自评分"],
  justification: [
    "未达标原因",
    "偏差原因分析及改进措施",
    "偏差原因分析\n及改进措施",
    "扣分原因和其他说明",
    "未完成原因分析",
    "评分依据、未达标原因、改进措施",
    "失分说明",
  ],
  target: ["年度指标值", "指标值", "目标值", "年初目标值", "预期指标值", "年度指标值（Ａ）"],
  actual: ["实际完成值", "完成值", "全年完成值", "全年实际值", "实际完成情况", "实际完成值（B）"],
  explanation: ["指标解释", "指标说明", "指标内涵"],
  criteria: ["评分标准", "评分细则", "计分办法", "评价标准"],
  unit: ["度量单位", "计量单位"],
  rate: ["完成率", "指标完成率", "完成率（%）"],
  note: ["备注", "备 注"],
} as const;

export type Headed = keyof typeof headings;

export const totals = ["总分", "合计", "合 计", "总计", "总得分"] as const;

/** Names as published forms have them, some of them made of the very words that head columns and label rows. */
export const levelNames: readonly (readonly string[])[] = [
  [
    "产出指标",
    "效益指标",
    "满意度指标",
    "管理效能",
    "履职效能",
    "投入",
    "过程",
    "决策",
    "部门管理",
    "加强管理",
    "可持续",
  ],
  [
    "数量指标",
    "质量指标",
    "时效指标",
    "成本指标",
    "社会效益指标",
    "预算执行",
    "任务1",
    "资金管理",
    "目标设定",
    "绩效管理",
    "综合管理",
  ],
  [
    "预算编制",
    "预算执行率",
    "总体目标",
    "采购管理",
    "完成质量",
    "资产管理",
    "信息公开",
    "人员配置",
    "支出进度",
    "内部控制",
    "合同管理",
  ],
  ["事项一", "事项二", "事项三", "事项四", "事项五", "事项六", "事项七", "事项八", "事项九", "事项十", "事项末"],
];

export const lineNames: readonly string[] = [
  "培训人数",
  "指标完成率",
  "合计发放补贴金额",
  "得分率",
  "总分排名上升位次",
  "验收合格率（%）",
  "备注填写完整率",
  "评价等级为优的项目数",
  "1.结转结余率",
  "自评得分公开率",
  "扣分事项整改率",
  "服务对象满意度",
  "小计工时",
];
