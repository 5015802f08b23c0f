import { dictionary } from "../../../language/dictionary";
import { enUS } from "./en-US";
import { zhCN } from "./zh-CN";

/** The words of the register. */
export const registerWords = dictionary(zhCN, enUS);
