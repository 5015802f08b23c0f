/** How often the new page is looked at until it stands, in milliseconds. */
const PAUSE = 50;

/** Resolves when the page in a window has its workbench, which it makes some time after it was loaded. */
async function standing(opened: Window): Promise<Window["workbench"]> {
  while (!opened.closed) {
    // Until it is loaded the window holds an empty page.
    const made = (opened as Partial<Window>).workbench;
    if (made) {
      await made.ready;
      return made;
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  throw new Error("The window was closed.");
}

/** Opens the page once more, in a window of its own: with a copy of a workbook, or with a blank one. */
export function openAnother(bytes: Uint8Array | undefined): void {
  const opened = window.open(window.location.href, "_blank");
  // The browser kept the window from opening.
  if (!opened) throw new Error("The browser did not open another window.");
  if (!bytes) return;
  standing(opened).then(
    (workbench) => workbench.open(bytes),
    // Whoever closes it at once wants no copy.
    () => undefined,
  );
}
