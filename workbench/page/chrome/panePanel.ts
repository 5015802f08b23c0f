import type { Strings } from "../../locale/strings";
import { element } from "./dom";
import { icon } from "./icons";

const WIDTH_KEY = "workbench.paneWidth";
const DEFAULT_WIDTH = 350;
const NARROWEST = 280;
const WIDEST = 800;
const KEY_STEP = 20;

/** The right side: a title with a closing cross, the add-in's frame, and the splitter to drag. Closed means hidden: the add-in runs on. */
export class PanePanel {
  readonly splitter: HTMLElement;
  readonly element: HTMLElement;
  readonly frameHolder = element("div", { class: "pane-frame" });
  /** Told after the pane was shown or hidden. */
  onVisibility: (visible: boolean) => void = () => undefined;
  private readonly title = element("h2", { class: "pane-title" });

  constructor(strings: Strings, title: string) {
    const close = element(
      "button",
      { class: "pane-close", type: "button", "aria-label": strings.closePane, title: strings.closePane },
      icon("close", 16),
    );
    close.addEventListener("click", () => this.hide());
    this.title.textContent = title;
    this.element = element(
      "aside",
      { class: "pane-side", "aria-label": title },
      element("div", { class: "pane-header" }, this.title, close),
      this.frameHolder,
    );
    this.splitter = element("div", {
      class: "splitter",
      role: "separator",
      "aria-orientation": "vertical",
      "aria-label": strings.resizePane,
      tabindex: "0",
    });
    this.setWidth(Number(localStorage.getItem(WIDTH_KEY)) || DEFAULT_WIDTH);
    this.makeResizable();
  }

  get visible(): boolean {
    return !this.element.hidden;
  }

  show(): void {
    this.setVisible(true);
  }

  hide(): void {
    this.setVisible(false);
  }

  rename(title: string): void {
    this.title.textContent = title;
    this.element.setAttribute("aria-label", title);
  }

  private setVisible(visible: boolean): void {
    if (visible === this.visible) return;
    this.element.hidden = !visible;
    this.splitter.hidden = !visible;
    this.onVisibility(visible);
  }

  private setWidth(width: number): void {
    const fitting = Math.round(Math.min(WIDEST, Math.max(NARROWEST, width)));
    this.element.style.width = `${fitting}px`;
    this.splitter.setAttribute("aria-valuenow", String(fitting));
    localStorage.setItem(WIDTH_KEY, String(fitting));
  }

  private makeResizable(): void {
    const width = (): number => this.element.getBoundingClientRect().width;
    this.splitter.addEventListener("pointerdown", (down) => {
      const start = width();
      // Captured, the pointer stays ours while it crosses the pane's frame.
      this.splitter.setPointerCapture(down.pointerId);
      this.splitter.onpointermove = (move) => this.setWidth(start + down.clientX - move.clientX);
      this.splitter.onpointerup = () => (this.splitter.onpointermove = null);
    });
    this.splitter.addEventListener("keydown", ({ key }) => {
      if (key === "ArrowLeft") this.setWidth(width() + KEY_STEP);
      if (key === "ArrowRight") this.setWidth(width() - KEY_STEP);
    });
  }
}
