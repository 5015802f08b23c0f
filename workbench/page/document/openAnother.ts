/** Opens the page once more, in a window of its own: with a copy of a workbook, or with a blank one. */
export function openAnother(bytes: Uint8Array | undefined): void {
  const opened = window.open(window.location.href, "_blank");
  // The browser kept the window from opening.
  if (!opened) throw new Error("The browser did not open another window.");
  if (!bytes) return;
  opened.addEventListener("load", () => {
    const { workbench } = opened;
    void workbench.ready.then(() => workbench.open(bytes));
  });
}
