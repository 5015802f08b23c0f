import { dictionary } from "../../language/dictionary";
import { enUS } from "./en-US";
import { zhCN } from "./zh-CN";

/** The command's own words. */
export const cliWords = dictionary(zhCN, enUS);

export type CliWords = ReturnType<typeof cliWords>;
