import type { Keys } from "./keys";
import { confirmComposition } from "./composition";

/** Ctrl+S saves wherever the keyboard is, and the browser's own dialog never comes. */
export function saveByKey(keys: Keys, save: () => void): void {
  keys.add((event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== "s") return false;
    event.preventDefault();
    if (event.isComposing && event.target instanceof HTMLElement) confirmComposition(event.target);
    if (!event.repeat && !document.querySelector("dialog[open]")) save();
    return true;
  });
}

/** Escape goes back to the sheet from the bars around it, where nothing is open that it closes first. */
export function escapeToSheet(keys: Keys, isBar: (element: Element) => boolean, focusSheet: () => void): void {
  keys.add((event) => {
    const { target } = event;
    if (event.key !== "Escape" || !(target instanceof HTMLElement) || target.isContentEditable || !isBar(target))
      return false;
    if (document.querySelector("dialog[open], :popover-open")) return false;
    event.preventDefault();
    focusSheet();
    return true;
  });
}

/** ← and → go from button to button of a bar, beside Tab. */
export function arrowsWithin(bar: HTMLElement): void {
  bar.addEventListener("keydown", (event) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const buttons = [...bar.querySelectorAll<HTMLButtonElement>("button:enabled")];
    const from = buttons.findIndex((button) => button === event.target);
    if (step === undefined || from < 0) return;
    event.preventDefault();
    buttons[(from + step + buttons.length) % buttons.length]?.focus();
  });
}
