import { element } from "./dom";

export interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
}

export interface Question<T extends string> {
  readonly title: string;
  readonly text: string;
  /** Shown as a list under the text. */
  readonly items?: readonly string[];
  readonly choices: readonly Choice<T>[];
  /** The choice that stands out and has the keyboard; cancel where none is named. */
  readonly preferred?: T;
  readonly cancel: string;
}

/** Asks before something is lost. Escape and a click on Cancel answer undefined. */
export function choiceDialog<T extends string>(question: Question<T>): Promise<T | undefined> {
  const { choices, preferred } = question;
  const button = (label: string, isPreferred: boolean): HTMLButtonElement =>
    element(
      "button",
      { type: "button", class: isPreferred ? "dialog-button primary" : "dialog-button", autofocus: isPreferred },
      label,
    );
  const buttons = choices.map(({ value, label }) => ({ value, button: button(label, value === preferred) }));
  const cancel = button(question.cancel, preferred === undefined);
  const dialog = element(
    "dialog",
    { class: "dialog", "aria-labelledby": "dialog-title" },
    element("h2", { id: "dialog-title" }, question.title),
    element("p", {}, question.text),
    element(
      "ul",
      { hidden: !question.items?.length },
      ...(question.items ?? []).map((item) => element("li", {}, item)),
    ),
    element("div", { class: "dialog-buttons" }, ...buttons.map((choice) => choice.button), cancel),
  );
  document.body.append(dialog);
  return new Promise((resolve) => {
    for (const { value, button } of buttons) button.addEventListener("click", () => dialog.close(value));
    cancel.addEventListener("click", () => dialog.close(""));
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(choices.find(({ value }) => value === dialog.returnValue)?.value);
    });
    dialog.showModal();
  });
}
