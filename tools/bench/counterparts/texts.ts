import { draw } from "../inputs";
import { builtIns } from "./builtIns";
import type { Counterpart } from "./counterpart";

const { IF, NUMBERVALUE, SEARCH } = builtIns;

const justifications = [
  "因疫情影响，1场招聘活动延期；下一步将提前安排场地。",
  "已按要求完成",
  "见附件3",
  "项目验收推迟，支出率为99.23%",
];
const quantities = ["＞2.5万人次", "约10.2万份", "不低于98.00%", "2021年12月底前", "1,234.5元"];

/** Functions that read what people write. */
export const texts: readonly Counterpart[] = [
  {
    name: "QUANTITY",
    readsText: true,
    builtIns: "NUMBERVALUE",
    args: () => [draw.word(quantities)],
    theirs: (text: string) => NUMBERVALUE(text),
  },
  {
    name: "JUSTIFICATION",
    readsText: true,
    builtIns: "IF, SEARCH",
    args: () => [20, draw.weight(), draw.word(justifications)],
    theirs: (weight: number, score: number, text: string) => IF(score < weight, SEARCH("。", `${text}。`), ""),
  },
];
