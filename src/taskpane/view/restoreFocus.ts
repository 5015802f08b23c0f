/**
 * Gives the focus to the next thing to do when the control that had it is gone after its own task. Never takes it from
 * anything else, the sheet included.
 */
export function restoreFocus(): void {
  const lost = document.activeElement === null || document.activeElement === document.body;
  if (!lost || !document.hasFocus()) return;
  const next = document.querySelector<HTMLElement>(".finding-button") ?? document.getElementById("results-title");
  next?.focus();
}
