import { dictionary } from "../../../src/language/dictionary";
import enUS from "./locale/en-US.json";
import zhCN from "./locale/zh-CN.json";

/** The words of the help pages around what functions.json says. */
export const helpWords = dictionary(zhCN, enUS);

export type HelpWords = ReturnType<typeof helpWords>;
