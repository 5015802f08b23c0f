import { dictionary } from "../../language/dictionary";
import { enUS } from "./en-US";
import { zhCN } from "./zh-CN";

/** Words for scores, their explanations and their errors. */
export const ruleWords = dictionary(zhCN, enUS);
