import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** The page asks its own server only; whatever the browser does by itself would disturb the clock. */
const QUIET = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The browser that CHROME_PATH names, else an installed one; null where there is none. */
export async function openBrowser(): Promise<Browser | null> {
  const executablePath = process.env["CHROME_PATH"] ?? PLACES.find((place) => existsSync(place));
  if (executablePath === undefined) return null;
  // Chromium's sandbox does not work for root.
  const args = process.getuid?.() === 0 ? [...QUIET, "--no-sandbox"] : QUIET;
  return chromium.launch({ executablePath, args });
}
