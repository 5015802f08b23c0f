import { dictionary } from "../../language/dictionary";
import { enUS } from "./en-US";
import { zhCN } from "./zh-CN";

/** Every text of the pane that no command brings along. */
export const paneWords = dictionary(zhCN, enUS);

export type PaneWords = ReturnType<typeof paneWords>;
