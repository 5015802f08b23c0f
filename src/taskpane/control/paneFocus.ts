/**
 * Tells when the user comes to the pane; the answer stops it. What was chosen from a cell's list on the web raises no event, but
 * whoever wants to see what became of it looks here.
 */
export function onPaneFocus(handler: () => void): () => void {
  const shown = (): void => {
    if (document.visibilityState === "visible") handler();
  };
  window.addEventListener("focus", handler);
  document.addEventListener("visibilitychange", shown);
  return () => {
    window.removeEventListener("focus", handler);
    document.removeEventListener("visibilitychange", shown);
  };
}
