import { dictionary } from "../../language/dictionary";
import { enUS } from "./en-US";
import { zhCN } from "./zh-CN";

/** The words that a layout adds to the form's own. */
export const layoutWords = dictionary(zhCN, enUS);

export type LayoutWords = ReturnType<typeof layoutWords>;
