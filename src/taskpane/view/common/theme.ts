import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useMemo, useSyncExternalStore } from "react";
import { onThemeChange, prefersDark } from "../../../excel/events/theme";
import type { Language } from "../../../language/language";

const LATIN = '"Segoe UI", "Segoe UI Web (West European)"';
const CHINESE = '"Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC", sans-serif';

/**
 * Chinese faces stand behind Latin ones, so that both sit well together. Where there is no Segoe UI, English needs another
 * Latin face first: a Chinese one has quotation marks that are as wide as two letters.
 */
const FONTS: Readonly<Record<Language, string>> = {
  "zh-CN": `${LATIN}, ${CHINESE}`,
  "en-US": `${LATIN}, "Helvetica Neue", Arial, "DejaVu Sans", ${CHINESE}`,
};

export interface OfficeTheme {
  readonly theme: Theme;
  /** Scroll bars and native lists follow this one. */
  readonly colorScheme: "light" | "dark";
}

/** Light or dark as Office is, also when that changes; with the language's fonts. */
export function useOfficeTheme(language: Language): OfficeTheme {
  const isDark = useSyncExternalStore(onThemeChange, prefersDark);
  return useMemo(() => {
    const colors = isDark ? webDarkTheme : webLightTheme;
    return { theme: { ...colors, fontFamilyBase: FONTS[language] }, colorScheme: isDark ? "dark" : "light" };
  }, [isDark, language]);
}
