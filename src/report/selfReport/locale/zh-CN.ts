import type { FigureKind } from "../figures/figure";

/** What is said about drafts of reports. `{placeholders}` are filled in. */
export const zhCN = {
  figures: {
    unit: "单位名称",
    year: "年份",
    total: "自评总分",
    totalWeight: "满分",
    grade: "评价等级",
    lost: "扣分",
    weight: "分值",
    score: "得分",
    share: "得分率",
    target: "指标值",
    actual: "实际完成值",
    completion: "完成率",
    lines: "指标数",
    full: "得满分的指标数",
    amount: "金额",
    initial: "年初预算数",
    budget: "预算数",
    spent: "执行数",
    rate: "预算执行率",
    change: "预算调整幅度",
  } satisfies Record<FigureKind, string>,
  /** A figure of a line or a kind of fund. */
  of: "{of}的{what}",
  differs: "{what}：报告写“{written}”，表里（{sheet}!{address}）是“{text}”。",
  gone: "报告里的“{written}”在表里找不到对应的内容：那一行可能删改过，或单元格空着。",
  missing: "{what}：表里（{sheet}!{address}）是“{text}”，报告里没有对应的数字，可能改写时丢了，请核对。",
  gap: "还没有填写：{gap}",
  equal: "{equal} 处数字与表一致。",
  done: "数字都与表一致，没有待填的内容。",
  open: "报告还不能算完成：{differences} 处数字与表不一致，{gaps} 处待填。",
};
