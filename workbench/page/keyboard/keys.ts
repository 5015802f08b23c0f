/** What wants a key before the grid sees it; true means that the key is dealt with. */
export type KeyHandler = (event: KeyboardEvent) => boolean;

/**
 * Keys that the page takes for itself, in the order in which their handlers came. Univer listens to the window from its
 * start on and takes what it can use, so this must be made before the grid is.
 */
export class Keys {
  private readonly handlers: KeyHandler[] = [];
  private readonly listened = new WeakSet<Window>();

  constructor(page: Window = window) {
    this.listen(page);
  }

  add(handler: KeyHandler): void {
    this.handlers.push(handler);
  }

  /** Hears the keys of another window too, such as those of a frame on this origin. */
  listen(other: Window): void {
    if (this.listened.has(other)) return;
    this.listened.add(other);
    other.addEventListener(
      "keydown",
      (event) => {
        if (this.handlers.some((handler) => handler(event))) event.stopImmediatePropagation();
      },
      { capture: true },
    );
  }
}
