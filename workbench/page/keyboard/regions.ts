import type { Keys } from "./keys";

/** A part of the page that F6 goes to as a whole. */
export interface Region {
  contains(element: Element): boolean;
  /** Gives it the keyboard; false where it is not there now. */
  enter(): boolean;
}

/** F6 goes through the parts of the page, Shift+F6 the other way round. `leave` runs before the keyboard leaves a part. */
export function cycleRegions(keys: Keys, regions: readonly Region[], leave: () => Promise<void>): void {
  keys.add((event) => {
    if (event.key !== "F6" || event.ctrlKey || event.altKey || event.metaKey) return false;
    event.preventDefault();
    // A question that is open must be answered first.
    if (!document.querySelector("dialog[open]")) void leave().then(() => go(regions, event.shiftKey ? -1 : 1));
    return true;
  });
}

function go(regions: readonly Region[], step: 1 | -1): void {
  const { activeElement } = document;
  const from = activeElement ? regions.findIndex((region) => region.contains(activeElement)) : -1;
  for (let passed = 1; passed <= regions.length; passed++) {
    const next = regions[(from + step * passed + 2 * regions.length) % regions.length];
    if (next?.enter()) return;
  }
}
