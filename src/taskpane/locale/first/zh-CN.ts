/** What the pane may have to say before anything else of it has come. */
export const firstInChinese = {
  brand: "绩效自评表",
  connecting: "正在连接 Excel…",
  connection: {
    noOfficeTitle: "无法连接 Excel",
    noOfficeAdvice:
      "没有加载到 Office.js。请点“重新加载”；如果仍然不行，请检查网络，或联系管理员查看 office-js 文件是否缺失、被拦截。",
    outsideTitle: "请在 Excel 里打开",
    outsideAdvice: "这是 Excel 加载项的任务窗格，不能单独使用。请打开 Excel，在“开始”选项卡点“绩效自评”里的按钮。",
    tooOldTitle: "Excel 版本太旧",
    tooOldAdvice: "请改用 Excel 2021 或更新的版本、Microsoft 365 或网页版 Excel。",
    reload: "重新加载",
  },
  crash: {
    title: "窗格出错了",
    advice: "工作簿没有受影响。请点“重新加载”；如果再次出现，请把详情告诉维护人员。",
  },
  finding: {
    cell: "单元格 {address}",
    cellOf: "{sheet} {address}",
    writeJustification: "写扣分说明",
    writeText: "填写",
    help: "怎么改",
    helpOn: "怎么改：{name}",
  },
  origin: {
    label: "得分怎么来的",
    title: "{address} 的得分怎么来的",
    fold: "收起",
    unfold: "展开",
    rule: "评分规则",
    inputs: "用到的数据",
    steps: "计算过程",
    blankInput: "未填",
    result: "得分",
    formula: "公式",
    kinds: {
      addin: "由评分函数计算。",
      native: "由 Excel 自带公式计算。",
      sum: "由求和公式计算。",
      typed: "直接填写的，没有公式。",
      blank: "还没有得分，也没有公式：请直接填写。",
      other: "由您自己的公式计算，不是评分规则。",
    },
  },
  problem: {
    retry: "重试",
    dismiss: "关闭",
    detail: "详情",
  },
};
