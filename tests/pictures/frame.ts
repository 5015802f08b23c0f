import type { Frame, PageScreenshotOptions } from "playwright-core";
import type { Stage } from "../e2e/support/screens/stage";

/** How large the pane is, and by how much the browser enlarges it: at 400 % a window of 1280 × 1024 has 320 × 256. */
const PANES: Readonly<Record<string, { readonly width: number; readonly height: number; readonly zoom: number }>> = {
  "350x378": { width: 350, height: 378, zoom: 1 },
  "350x600": { width: 350, height: 600, zoom: 1 },
  "320x480": { width: 320, height: 480, zoom: 1 },
  zoom200: { width: 640, height: 720, zoom: 2 },
  zoom400: { width: 320, height: 256, zoom: 1 },
};

const WINDOW = { width: 1440, height: 900 };

/** Shows the pane alone in a size, or the whole page in one (`1366x768`), and has a picture of that taken. */
export async function atSize(
  { workbench: { page }, pane }: Stage,
  size: string,
  take: (clip: Pick<PageScreenshotOptions, "clip">) => Promise<unknown>,
): Promise<void> {
  const alone = PANES[size];
  if (!alone) {
    const [width = 0, height = 0] = size.split("x").map(Number);
    await page.setViewportSize({ width, height });
    await drawn(pane);
    await take({});
    return page.setViewportSize(WINDOW);
  }
  const { width, height, zoom } = alone;
  const holder = page.locator(".pane-frame iframe");
  await holder.evaluate(
    (frame, [w, h]) => {
      Object.assign((frame as HTMLElement).style, {
        position: "fixed",
        inset: "0 auto auto 0",
        width: `${w}px`,
        height: `${h}px`,
        zIndex: "9999",
        background: "Canvas",
      });
    },
    [width, height] as const,
  );
  await pane.evaluate((factor) => void (document.documentElement.style.zoom = String(factor)), zoom);
  await drawn(pane);
  await take({ clip: { x: 0, y: 0, width, height } });
  await pane.evaluate(() => void (document.documentElement.style.zoom = ""));
  await holder.evaluate((frame) => frame.removeAttribute("style"));
}

/** Whether something is cut off, or can be reached by scrolling sideways only. */
export const isScrolledSideways = (pane: Frame): Promise<boolean> =>
  pane.evaluate(() =>
    [...document.querySelectorAll(".pane, .dock")].some((each) => each.scrollWidth > each.clientWidth + 1),
  );

const drawn = (pane: Frame): Promise<unknown> =>
  pane.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 300)))),
  );
