import { columnRole } from "./columnRole";

/** Why points were lost, and what is done about it. Several columns (改进措施 beside 原因) are read as one. */
export const justification = columnRole({
  id: "justification",
  headings: {
    sure: [
      /原因|^评分依据|^(得分|评分|扣分|自评)?(理由|依据)[及和与](依据|理由|说明)$|^(扣分|失分|减分)(说明|理由|依据|情况|事项|事由)|(偏差|偏离|差异).{0,40}(分析|说明|情况)$|改进|整改/,
    ],
    likely: [
      /^(自评|评分|得分|打分|完成|完成情况|自评情况|扣分){0,2}(情况)?(说明|理由|依据|理由[及和与]依据)$|^(存在)?(的)?(主要)?问题|未完成|措施/,
    ],
  },
  cell: "texts",
  printed: "entry",
  isTyped: true,
  width: { share: 160 },
  isLeftAligned: true,
  closesTable: true,
});

export const note = columnRole({
  id: "note",
  headings: { sure: [/^备注(说明)?$|^备考$|^附注$/] },
  cell: "text",
  printed: "entry",
  isTyped: true,
  width: { share: 60 },
  isLeftAligned: true,
  closesTable: true,
});
