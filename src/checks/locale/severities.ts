import type { Language } from "../../rubric/locale";
import type { Severity } from "../found";

/** In front of a message, the sign behind it included. */
export const severityLabels: Readonly<Record<Language, Readonly<Record<Severity, string>>>> = {
  "zh-CN": { error: "错误：", warning: "警告：", information: "提示：" },
  "en-US": { error: "Error: ", warning: "Warning: ", information: "Information: " },
};
