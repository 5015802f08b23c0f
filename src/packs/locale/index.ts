import { dictionary } from "../../language/dictionary";
import { enUS } from "./en-US";
import { zhCN } from "./zh-CN";

/** What is said about a pack that cannot be used. */
export const packProblemWords = dictionary(zhCN, enUS);
