/** What wants a key before the grid sees it; true means that the key is dealt with. */
export type KeyHandler = (event: KeyboardEvent) => boolean;

/**
 * Keys that the page takes for itself, in the order in which their handlers came. Univer listens to the window from its
 * start on and takes what it can use, so this must be made before the grid is.
 */
export class Keys {
  private readonly handlers: KeyHandler[] = [];
  /** A frame keeps its window when another page is loaded into it, but not its document. */
  private readonly heard = new WeakSet<Document>();

  constructor(page: Window = window) {
    this.listen(page);
  }

  add(handler: KeyHandler): void {
    this.handlers.push(handler);
  }

  /** Hears the keys of the frames in this element too, from each load on; those of another origin cannot be heard. */
  listenToFrames(holder: HTMLElement): void {
    const listen = ({ target }: Event): void => {
      if (target instanceof HTMLIFrameElement && target.contentDocument && target.contentWindow)
        this.listen(target.contentWindow);
    };
    holder.addEventListener("load", listen, { capture: true });
  }

  private listen(page: Window): void {
    if (this.heard.has(page.document)) return;
    this.heard.add(page.document);
    const take = (event: KeyboardEvent): void => {
      if (this.handlers.some((handler) => handler(event))) event.stopImmediatePropagation();
    };
    page.addEventListener("keydown", take, { capture: true });
  }
}
