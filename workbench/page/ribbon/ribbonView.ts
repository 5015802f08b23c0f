import { element } from "../chrome/dom";
import { keepGridFocus } from "../chrome/titleBar";
import { arrowsWithin } from "../keyboard/pageKeys";

export interface ViewButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly picture: Node;
  press(): void;
}

export interface ViewGroup {
  readonly label: string;
  readonly buttons: readonly ViewButton[];
}

/** The ribbon: groups of large buttons with their label beneath, as on Excel's Home tab. */
export class RibbonView {
  readonly element = element("div", { class: "ribbon", role: "toolbar" });
  private readonly buttons = new Map<string, HTMLButtonElement>();

  constructor(groups: readonly ViewGroup[]) {
    this.element.append(...groups.map((group) => this.group(group)));
    arrowsWithin(this.element);
  }

  /** Switches a button on or off, as `Office.ribbon.requestUpdate` asks. */
  enable(id: string, enabled: boolean): void {
    const button = this.buttons.get(id);
    if (button) button.disabled = !enabled;
  }

  /** Shows that a command runs; a second press meanwhile does nothing. */
  busy(id: string, busy: boolean): void {
    this.buttons.get(id)?.classList.toggle("busy", busy);
    this.buttons.get(id)?.setAttribute("aria-busy", String(busy));
  }

  private group({ label, buttons }: ViewGroup): HTMLElement {
    const row = element("div", { class: "ribbon-buttons" }, ...buttons.map((button) => this.button(button)));
    return element(
      "div",
      { class: "ribbon-group", role: "group", "aria-label": label },
      row,
      element("div", { class: "ribbon-group-label" }, label),
    );
  }

  private button({ id, label, tip, picture, press }: ViewButton): HTMLButtonElement {
    const button = element(
      "button",
      { class: "ribbon-button", type: "button", title: tip, "data-command": id },
      picture,
      element("span", {}, label),
    );
    keepGridFocus(button);
    button.addEventListener("click", press);
    this.buttons.set(id, button);
    return button;
  }
}
