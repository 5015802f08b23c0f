import { officeContext } from "../office";

/** Office's colours where the host tells them, else the system's preference. */
export function prefersDark(): boolean {
  const background = officeContext()?.officeTheme?.bodyBackgroundColor;
  if (background) {
    return isDark(background);
  }
  return systemPreference()?.matches ?? false;
}

/** Calls back when light and dark may have changed places; the answer stops it. */
export function onThemeChange(handler: () => void): () => void {
  const preference = systemPreference();
  preference?.addEventListener("change", handler);
  return () => preference?.removeEventListener("change", handler);
}

function systemPreference(): MediaQueryList | undefined {
  return typeof window.matchMedia === "function" ? window.matchMedia("(prefers-color-scheme: dark)") : undefined;
}

/** Perceived brightness of `#RRGGBB`, by the weights of Rec. 601. */
function isDark(color: string): boolean {
  const value = parseInt(color.replace("#", "").slice(0, 6), 16);
  const brightness = 0.299 * ((value >> 16) & 255) + 0.587 * ((value >> 8) & 255) + 0.114 * (value & 255);
  return brightness < 128;
}
