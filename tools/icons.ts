import { readFile } from "node:fs/promises";
import { chromium } from "playwright-core";
import { inRoot } from "./build/places";
import { ICON_SIZES } from "./manifest/checks/icons";

const NAMES = ["rubric", "pane", "insert", "check", "mark", "reconnect"];
const BROWSER = process.env["CHROME_PATH"] ?? "/usr/bin/chromium";
/** Up to this size the drawing with fewer details is used. */
const SMALL = 20;

/** Draws all icons of the manifest from their SVG sources; run it after a change and commit the files. */
async function drawIcons(): Promise<void> {
  const browser = await chromium.launch({ executablePath: BROWSER, args: ["--no-sandbox", "--disable-gpu"] });
  try {
    const page = await browser.newPage();
    for (const name of NAMES) {
      for (const size of ICON_SIZES) {
        const source = inRoot("assets/icons", size <= SMALL ? `${name}-small.svg` : `${name}.svg`);
        const svg = (await readFile(source)).toString("base64");
        await page.setViewportSize({ width: size, height: size });
        await page.setContent(
          `<style>body{margin:0}img{display:block;width:${size}px;height:${size}px}</style>` +
            `<img src="data:image/svg+xml;base64,${svg}">`,
        );
        await page.screenshot({ path: inRoot("assets", `${name}-${size}.png`), omitBackground: true });
      }
    }
  } finally {
    await browser.close();
  }
}

void drawIcons();
