/** What there is to do next: a problem, the result, or the first thing that can be chosen. */
const NEXT = [".finding-button", "#results-title", "main :is(select, button, summary)"];

/**
 * Gives the focus to the next thing to do when the control that had it is gone after its own task. Never takes it from
 * anything else, the sheet included.
 */
export function restoreFocus(): void {
  const lost = document.activeElement === null || document.activeElement === document.body;
  if (!lost || !document.hasFocus()) return;
  const next = NEXT.flatMap((selector) => document.querySelector<HTMLElement>(selector) ?? [])[0];
  next?.focus();
}

/** The same for a control that goes with what it changes: once React has drawn the change. */
export function restoreFocusSoon(): void {
  queueMicrotask(restoreFocus);
}
