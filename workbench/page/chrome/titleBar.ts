import type { Strings } from "../../locale/strings";
import { element } from "./dom";
import { icon, type IconName } from "./icons";

export interface TitleBarActions {
  undo(): void;
  redo(): void;
  switchLanguage(): void;
}

/** How many steps can be taken back, and done again. */
export interface UndoableSteps {
  readonly undos: number;
  readonly redos: number;
}

/** The green bar on top: undo and redo, the file's name with a dot while it is not saved, language and options. */
export class TitleBar {
  readonly element: HTMLElement;
  private readonly name = element("h1", { class: "file-name" });
  private readonly dot = element("span", { class: "unsaved-dot", role: "status" });
  private readonly undo: HTMLButtonElement;
  private readonly redo: HTMLButtonElement;
  private shown = "";

  constructor(
    private readonly strings: Strings,
    actions: TitleBarActions,
    options: HTMLElement,
  ) {
    this.undo = iconButton("undo", strings.undo, "Ctrl+Z", actions.undo);
    this.redo = iconButton("redo", strings.redo, "Ctrl+Y", actions.redo);
    this.showSteps({ undos: 0, redos: 0 });
    const language = element(
      "button",
      { class: "bar-button", type: "button", title: strings.language },
      strings.otherLanguage,
    );
    language.addEventListener("click", actions.switchLanguage);
    this.element = element(
      "header",
      { class: "title-bar" },
      element("div", { class: "bar-start" }, icon("sheet", 22), this.undo, this.redo),
      element("div", { class: "bar-middle" }, this.name, this.dot),
      element("div", { class: "bar-end" }, language, options),
    );
  }

  /** A button with nothing to do cannot be pressed. */
  showSteps({ undos, redos }: UndoableSteps): void {
    this.undo.disabled = undos === 0;
    this.redo.disabled = redos === 0;
  }

  /** Shows the file's name and whether it has changes that are not saved. */
  show(file: string, unsaved: boolean): void {
    const shown = `${file}|${unsaved}`;
    if (shown === this.shown) return;
    this.shown = shown;
    this.name.textContent = file;
    this.dot.textContent = unsaved ? "●" : "";
    this.dot.title = unsaved ? this.strings.unsaved : "";
    this.dot.setAttribute("aria-label", unsaved ? this.strings.unsaved : this.strings.saved);
    document.title = `${unsaved ? "● " : ""}${file} – ${this.strings.productName}`;
  }
}

function iconButton(name: IconName, label: string, keys: string, action: () => void): HTMLButtonElement {
  const button = element(
    "button",
    { class: "bar-button", type: "button", "aria-label": label, title: `${label} (${keys})` },
    icon(name),
  );
  keepGridFocus(button);
  button.addEventListener("click", action);
  return button;
}

/** A press on this control leaves the keyboard where it is, as Excel's ribbon does. */
export function keepGridFocus(control: HTMLElement): void {
  control.addEventListener("mousedown", (event) => event.preventDefault());
}
