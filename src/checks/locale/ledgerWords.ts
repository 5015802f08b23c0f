import { dictionary } from "../../language/dictionary";

const zhCN = {
  /** Why a check does not apply to a form. */
  notApplicable: {
    nothing: "表里没有要查的内容",
    "no-scores": "这张表不打分，没有得分栏",
    "no-fund-table": "没有资金表",
    "no-goal-table": "没有目标明细表",
    "no-targets": "没有指标值和完成值的栏",
    "no-justification": "没有写扣分原因的地方",
    "no-total": "没有总分",
    "no-grade": "没有评价等级",
    "no-loss": "没有扣分",
    "no-rule": "没有能算出得分的规则和数据",
    "no-weights": "没有分值",
    "no-execution-line": "没有预算执行率的评分行",
    "not-for-sending": "不是报送的表",
    "not-asked": "这张表不要求",
    "told-later": "表没有完，在最后一部分查",
    "off-by-rules": "所用的规则不查",
    "off-by-pack": "评分表包规定不查",
    "off-unless-chosen": "选了要求它的规则才查",
  },
  /** Why something that a check is about could not be checked. */
  notChecked: {
    blank: "没有填",
    words: "是文字，不是数字",
    unreadable: "读不出来",
    computing: "公式还没有算出结果",
    error: "显示错误值",
    score: "没有读得出来的得分",
    weight: "没有读得出来的分值",
    unit: "单位不同或者看不出来",
    several: "一格里有几个数",
    direction: "看不出是多好还是少好",
    bound: "只写了范围",
    copied: "完成值照抄目标",
    name: "名称读不出来",
    partial: "只列了一部分",
    "other-rule": "表上写了别的算法",
  },
};

const enUS: typeof zhCN = {
  notApplicable: {
    nothing: "nothing of the kind in the form",
    "no-scores": "the form gives no scores",
    "no-fund-table": "no table of funds",
    "no-goal-table": "no goal table",
    "no-targets": "no columns for target and result",
    "no-justification": "no place to justify deductions",
    "no-total": "no total",
    "no-grade": "no grade",
    "no-loss": "no points were lost",
    "no-rule": "no rule with inputs that gives the score",
    "no-weights": "no weights",
    "no-execution-line": "no scored line for the execution rate",
    "not-for-sending": "not a form for sending",
    "not-asked": "the form does not ask for it",
    "told-later": "the form goes on: checked at its last part",
    "off-by-rules": "switched off by the rules in force",
    "off-by-pack": "switched off by the rubric pack",
    "off-unless-chosen": "only where a set of rules asks for it",
  },
  notChecked: {
    blank: "blank",
    words: "words, not figures",
    unreadable: "cannot be read",
    computing: "formulas without a result",
    error: "error values",
    score: "no score that can be read",
    weight: "no weight that can be read",
    unit: "units differ or are not known",
    several: "several figures in one cell",
    direction: "not told whether more or less is better",
    bound: "only a range is given",
    copied: "the result repeats the target",
    name: "names that cannot be read",
    partial: "only a part is listed",
    "other-rule": "the form prints another rule",
  },
};

/** Why a check had nothing to say; a check picks among these by their keys. */
export const ledgerWords = dictionary(zhCN, enUS);

export type NotApplicable = keyof typeof zhCN.notApplicable;
export type NotChecked = keyof typeof zhCN.notChecked;
