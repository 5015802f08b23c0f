/** Calls when somebody comes back to the page from another window; going over to the pane is no leaving. */
export function onActivation(activated: () => void): void {
  let away = false;
  // The pane is a frame: whether it has the keyboard now is known a moment later.
  window.addEventListener("blur", () => setTimeout(() => (away ||= !document.hasFocus()), 0));
  window.addEventListener("focus", () => {
    if (away) activated();
    away = false;
  });
}
