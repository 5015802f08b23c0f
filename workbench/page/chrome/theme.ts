import { type Injector, ThemeService } from "@univerjs/core";

/** Excel's green, from the lightest tint to the darkest shade. */
const GREEN = {
  50: "#f1f8f4",
  100: "#deefe4",
  200: "#bce0c9",
  300: "#8cc9a3",
  400: "#4aa26c",
  500: "#1f8a4f",
  600: "#107c41",
  700: "#0b5c30",
  800: "#084724",
  900: "#053319",
};

/** Univer's own controls in the page's colour. */
export function useGreenTheme(injector: Injector): void {
  const themes = injector.get(ThemeService);
  themes.setTheme({ ...themes.getCurrentTheme(), primary: GREEN });
}
