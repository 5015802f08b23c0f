import { element } from "./dom";

export interface Question {
  readonly title: string;
  readonly text: string;
  /** Shown as a list under the text. */
  readonly items?: readonly string[];
  readonly confirm: string;
  readonly cancel: string;
}

/** Asks before something is lost. Escape and a click on Cancel answer no. */
export function confirmDialog(question: Question): Promise<boolean> {
  const confirm = element("button", { type: "button", class: "dialog-button" }, question.confirm);
  const cancel = element(
    "button",
    { type: "button", class: "dialog-button primary", autofocus: true },
    question.cancel,
  );
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
    element("div", { class: "dialog-buttons" }, confirm, cancel),
  );
  document.body.append(dialog);
  return new Promise((resolve) => {
    confirm.addEventListener("click", () => dialog.close("yes"));
    cancel.addEventListener("click", () => dialog.close("no"));
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue === "yes");
    });
    dialog.showModal();
  });
}
