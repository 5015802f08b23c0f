import type { Language } from "../locale/language";

/** Opens the page in the other language. Unsaved work is asked about, as when leaving. */
export function switchLanguage(current: Language): void {
  const url = new URL(location.href);
  url.searchParams.set("lang", current === "zh-CN" ? "en-US" : "zh-CN");
  location.assign(url);
}
