import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { onThemeChange, prefersDark } from "../../excel/theme";

/** Chinese faces stand behind Segoe UI, so that Chinese and Latin text sit well together. */
const FONTS = '"Segoe UI", "Segoe UI Web (West European)", "Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC", sans-serif';

const LIGHT: Theme = { ...webLightTheme, fontFamilyBase: FONTS };
const DARK: Theme = { ...webDarkTheme, fontFamilyBase: FONTS };

/** Light or dark as Office is, also when that changes. */
export function useOfficeTheme(): Theme {
  return useSyncExternalStore(onThemeChange, prefersDark) ? DARK : LIGHT;
}
