import { dictionary } from "../../language/dictionary";
import { enUS } from "./en-US";
import { zhCN } from "./zh-CN";

/** A message for each problem of a file, without the file's name. */
export const fileProblemWords = dictionary(zhCN, enUS);
