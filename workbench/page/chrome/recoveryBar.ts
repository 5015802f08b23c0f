import type { Strings } from "../../locale/strings";
import { element } from "./dom";

export type RecoveryAnswer = "restore" | "discard";

/** The bar that offers unsaved work of a page that has ended. It stays until it is answered. */
export class RecoveryBar {
  readonly element = element("div", { class: "message-bar recovery-bar note", role: "status", hidden: true });

  constructor(private readonly strings: Strings) {}

  /** Offers the workbook of this name; `when` is the moment of its last change in words. */
  ask(name: string, when: string): Promise<RecoveryAnswer> {
    const { strings } = this;
    const button = (kind: string, label: string): HTMLButtonElement =>
      element("button", { type: "button", class: `dialog-button ${kind}` }, label);
    const restore = button("primary", strings.restore);
    const discard = button("", strings.discard);
    this.element.replaceChildren(
      element(
        "div",
        { class: "message-text" },
        element("span", {}, strings.recovered(name, when)),
        element("span", { class: "recovery-note" }, strings.keptHere),
      ),
      restore,
      discard,
    );
    this.element.hidden = false;
    return new Promise((resolve) => {
      restore.addEventListener("click", () => resolve("restore"));
      discard.addEventListener("click", () => resolve("discard"));
    });
  }

  hide(): void {
    this.element.hidden = true;
    this.element.replaceChildren();
  }
}
