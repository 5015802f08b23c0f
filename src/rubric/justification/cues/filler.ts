import { oneOf } from "../../../language/wordPatterns";
import { inOrder, isWholly, many, word } from "../phrases";

/** Stands for nothing whatever the line is. */
const nothing = new RegExp(
  `^${oneOf(`
  (?:暂时?|目前)?(?:无|没有) 略 是 否 有 已 同上(?:一?[条行项])? 同前 同左 如上 见[上下](?:一?[条行项])? 如下 不适用 不涉及 正常 良好 合格 达标 符合 相符 一致 属实 可以 好 较好 ok na n/a none nil no yes test x+ \\d{1,2}
  (?:本|我|该|单位|部门|局|年度?|\\d{4}|全|当|项|指标|暂时?|目前)*(?:无|没有|未)(?:偏差|扣分|异常|问题|说明|原因|情况|变化|特殊情况|其他|需要?改进|需要?整改|需|影响|发现问题|发生|事项|项目|内容)+
  无需?(?:改进|整改|说明|措施|扣分) (?:暂时?|目前)?(?:无|没有)(?:相关|具体)?(?:改进|整改|扣分|下一步|后续)*(?:措施|意见|建议|事项|计划|项)
  (?:详见?|请?见|参见|同)(?:上|下|前|后|文|附件|附表|附后|备注|说明|总结|报告|自评|绩效|评价|情况|表|第\\d+[行条项]|上述|以上|该项|本|部门|单位|整体|支出|及|\\d)+
`)}$`,
);

/** Claims and rules in general words only: who, how, what was done, to what, and nothing that belongs to this line. */
const general = word(`
  本 我 该 此 各 单位 部门 局 项 指标 年度? 年初 当年 全年 \\d{4}年度? 工作 目标 任务 计划 预期 既定 规定 要求 标准 文件 评分 自评 自查 评价 打分 得分 计分 扣分 扣\\d+(?:\\.\\d+)?分 酌情 情况 实际 项目 内容 事项 相关 有关 上级
  按照?(?:时|质|量|期)? 根据 依据 依 严格 认真 基本 全部 全面 已经? 均 都 较好?  好 超额 圆满 顺利 很 总体 整体 如期 到位 完成 完毕 落实 达到 达成 实现 达标 执行 办理 填报? 填写 进行 开展 予以 符合 满足 正常 良好 属实 合理 合规 规范 了 的 地 和 及 与 并 为 所 绩效 完成率
`);
const onlyGeneral = inOrder(general, many(general));

/** The clause carries nothing for this line. */
export function isFiller(clause: string): boolean {
  if (clause.includes("《")) return false;
  const text = clause.toLowerCase().replace(/[^\p{L}\p{N}./]/gu, "");
  return nothing.test(text) || isWholly(text, onlyGeneral) || !/\p{Script=Han}{2}|[a-z]{4}|\d/u.test(text);
}
