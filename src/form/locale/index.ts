import { enUS } from "./en-US";
import type { LayoutStrings } from "./strings";
import { zhCN } from "./zh-CN";

export type Locale = "zh-CN" | "en-US";

export const layoutStrings: Readonly<Record<Locale, LayoutStrings>> = { "zh-CN": zhCN, "en-US": enUS };

export const fill = (text: string, args: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(args[name] ?? whole));
