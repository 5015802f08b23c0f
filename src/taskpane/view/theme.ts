import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { onThemeChange, prefersDark } from "../../excel/theme";

/** Chinese faces stand behind Segoe UI, so that Chinese and Latin text sit well together. */
const FONTS =
  '"Segoe UI", "Segoe UI Web (West European)", "Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC", sans-serif';

export interface OfficeTheme {
  readonly theme: Theme;
  /** Scroll bars and native lists follow this one. */
  readonly colorScheme: "light" | "dark";
}

const LOOKS: Readonly<Record<OfficeTheme["colorScheme"], OfficeTheme>> = {
  light: { theme: { ...webLightTheme, fontFamilyBase: FONTS }, colorScheme: "light" },
  dark: { theme: { ...webDarkTheme, fontFamilyBase: FONTS }, colorScheme: "dark" },
};

/** Light or dark as Office is, also when that changes. */
export function useOfficeTheme(): OfficeTheme {
  return LOOKS[useSyncExternalStore(onThemeChange, prefersDark) ? "dark" : "light"];
}
