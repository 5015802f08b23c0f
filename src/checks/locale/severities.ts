import { dictionary, type Words } from "../../language/dictionary";
import type { Severity } from "../found";

const zhCN = { error: "错误：", warning: "警告：", information: "提示：" } satisfies Record<Severity, string>;
const enUS: Words<typeof zhCN> = { error: "Error: ", warning: "Warning: ", information: "Information: " };

/** In front of a message, the sign behind it included. */
export const severityWords = dictionary(zhCN, enUS);
