import type { Strings } from "../../locale/strings";
import { element } from "./dom";
import { icon } from "./icons";

export type MessageKind = "done" | "note" | "error";

const DONE_SHOWN_FOR = 5_000;

/** One message at a time below the ribbon. News of success goes away by itself, everything else stays until dismissed. */
export class MessageBar {
  readonly element = element("div", { class: "message-bar", "aria-live": "polite", hidden: true });
  private timer?: ReturnType<typeof setTimeout>;

  constructor(private readonly strings: Strings) {}

  show(kind: MessageKind, text: string): void {
    clearTimeout(this.timer);
    const close = element(
      "button",
      { class: "message-close", type: "button", "aria-label": this.strings.dismiss, title: this.strings.dismiss },
      icon("close", 14),
    );
    close.addEventListener("click", () => this.hide());
    this.element.className = `message-bar ${kind}`;
    this.element.setAttribute("role", kind === "error" ? "alert" : "status");
    this.element.replaceChildren(element("span", { class: "message-text" }, text), close);
    this.element.hidden = false;
    if (kind === "done") this.timer = setTimeout(() => this.hide(), DONE_SHOWN_FOR);
  }

  hide(): void {
    clearTimeout(this.timer);
    this.element.hidden = true;
    this.element.replaceChildren();
  }
}
