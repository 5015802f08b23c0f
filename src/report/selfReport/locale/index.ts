import { dictionary } from "../../../language/dictionary";
import { enUS } from "./en-US";
import { zhCN } from "./zh-CN";

/** The words about drafts of reports. */
export const selfReportWords = dictionary(zhCN, enUS);
