import { dictionary } from "../../language/dictionary";
import { enUS } from "./en-US";
import { zhCN } from "./zh-CN";

/** The words of reports. */
export const reportWords = dictionary(zhCN, enUS);
