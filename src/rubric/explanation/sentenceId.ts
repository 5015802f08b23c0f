import type { zhCN } from "../locale/zh-CN";

/** Every sentence that explains a score; the words stand in the locale files. */
export type SentenceId = keyof (typeof zhCN)["sentences"];
