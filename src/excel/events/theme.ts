import { officeContext } from "../office";

type Theme = Partial<Pick<Office.OfficeTheme, "bodyBackgroundColor" | "isDarkTheme">>;

/** The event's name. The library of npm (1.1.110) leaves it out of `Office.EventType`; Excel's own may know it. */
const OFFICE_THEME_CHANGED = "officeThemeChanged" as unknown as Office.EventType;

/** What the last event told: hosts differ in whether `Office.context` follows by itself. */
let told: Theme | undefined;

/** Office's colours where the host tells them, else the system's preference. */
export function prefersDark(): boolean {
  const theme: Theme | undefined = told ?? officeContext()?.officeTheme;
  if (theme?.bodyBackgroundColor) {
    return isDark(theme.bodyBackgroundColor);
  }
  return theme?.isDarkTheme ?? systemPreference()?.matches ?? false;
}

/**
 * Calls back when light and dark may have changed places; the answer stops it. Excel documents no event for its theme: it
 * is asked for where the library knows it, and whoever comes back to the pane from Excel's options has it looked at again.
 */
export function onThemeChange(handler: () => void): () => void {
  const stops = [
    listen(systemPreference(), "change", handler),
    listen(window, "focus", handler),
    listen(document, "visibilitychange", handler),
    listen(document.documentElement, "pointerenter", handler),
    onOfficeTheme(handler),
  ];
  return () => stops.forEach((stop) => stop());
}

function listen(target: EventTarget | undefined, event: string, handler: () => void): () => void {
  target?.addEventListener(event, handler);
  return () => target?.removeEventListener(event, handler);
}

function onOfficeTheme(handler: () => void): () => void {
  let isWanted = true;
  const heard = ({ officeTheme }: { readonly officeTheme?: Theme }): void => {
    if (!isWanted) return;
    told = officeTheme;
    handler();
  };
  try {
    // Left alone where the host refuses it: its failure is an answer, not an exception, but for events it has never heard of.
    officeContext()?.document?.addHandlerAsync(OFFICE_THEME_CHANGED, heard);
  } catch {
    // The other ways are left.
  }
  return () => {
    isWanted = false;
    told = undefined;
  };
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
