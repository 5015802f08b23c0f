import { oneOf } from "../../../language/wordPatterns";

const led = new RegExp(
  `^(?:本指标|本项|该指标|该项|评分|数据)?(?:主要)?${oneOf(`
  根据 依据 依照 按照 参照 参考 对照 基于 详见 佐证 来源 取自 摘自 出自 来自 引自 按(?!时|期|质|量|月|季|年|旬|周)
`)}`,
);

/** Things that prove or measure: a clause that ends in one names it. */
const document = new RegExp(
  `${oneOf(`
  表 台账 账簿 数据 文件 材料 资料 报告 报告书 通报 公报 年报 月报 季报 通知 办法 方案 细则 规定 制度 条例 标准 要点 口径
  合同 协议 凭证 发票 回单 单据 收据 清单 名单 验收单 调拨单 签到表 记录 截图 照片 纪要 批复 函 证明 档案 底稿 系统
  公式 比率 比例 比值 占比 结果 公告 文号 附表 问卷 程序单 明细 简报 快报 链接 附注 统计 成绩 得分 名册 [册书证图卡账录额值] (?<!简)单 》
`)}(?:等|等等|及相关材料|等材料|为准)?(?:\\([^)]{0,40}\\)?|\\d+)?$`,
);

const middle = new RegExp(
  oneOf(`
  依据《 根据《 按照《 为依据 为准 为(?:评分|计分|扣分)?依据 佐证材料 数据来自 来源于 取自 导出 统计得出 计算(?:得|结果|而|所|,|$) 测算得 得出 账面数 (?:自动生成|折算|计算|核算|换算|测算|汇总|填列|填报|核定|认定|评定|统计)$ ^以.{2,30}(?:计算|计|核定|统计)$
`),
);

/** `得分=98.2%×5=4.91分`, `实际支出÷预算×100%`. */
const formula = /[=≤≥<>]\(?[\d实得完支]|[÷×*]|\d%?[-+/]\(?\d|\)\/|数\/|得\d+(?:\.\d+)?分|第[一二三四五\d]档/;

/** A figure and what it measures, no more: `支出进度为96.4%`, `全年支出6590万元`. */
const measure = /(?:^|[^\d])\d+(?:\.\d+)?(?:%|万|亿|元|分|份|人|次|件|户|家|个|项|名|场|台|宗|期|平方米|公里|$)/;

const scoredBy = /^(?:本指标|本项|该项)?[按以依据].{1,30}(?:评分|计分|打分|赋分|得分|评定)$/;

/** `按年终决算数评分`: says how it was scored, whatever words stand between. */
export const saysHowScored = (clause: string): boolean => scoredBy.test(clause);

/** The clause says by what the score was measured. */
export function saysBasis(clause: string): boolean {
  return (
    led.test(clause) ||
    document.test(clause) ||
    middle.test(clause) ||
    formula.test(clause) ||
    measure.test(clause) ||
    saysHowScored(clause)
  );
}

/** Is led by what it is based on, so that words such as 调整 belong to a document's name. */
export function ledByBasis(clause: string): boolean {
  return led.test(clause) || middle.test(clause);
}
