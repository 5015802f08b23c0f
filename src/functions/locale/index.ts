import { dictionary } from "../../language/dictionary";
import { enUS } from "./en-US";
import { zhCN } from "./zh-CN";

/** How a deduction is justified. */
export const justificationWords = dictionary(zhCN, enUS);

export type JustificationWords = ReturnType<typeof justificationWords>;
