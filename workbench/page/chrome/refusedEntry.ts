import type { Refusal, RefusalAnswer } from "../../engine/cellEditor/cellEntries";
import type { RefusalButton, Strings } from "../../locale/strings";
import { element } from "./dom";

/** The buttons of each kind of refusal, the first one for Enter. */
const ANSWERS: Readonly<Record<Refusal["style"], readonly (readonly [label: RefusalButton, RefusalAnswer])[]>> = {
  Stop: [
    ["retry", "retry"],
    ["cancel", "cancel"],
  ],
  Warning: [
    ["no", "retry"],
    ["yes", "accept"],
    ["cancel", "cancel"],
  ],
  Information: [
    ["ok", "accept"],
    ["cancel", "cancel"],
  ],
};

/** Of a long list nobody reads more, nor to the end of a long item. */
const MOST_ITEMS = 8;
const LONGEST_ITEM = 30;

function allowedInWords(items: readonly string[], { allowed }: Strings["refused"]): string {
  const first = items
    .slice(0, MOST_ITEMS)
    .map((item) => (item.length > LONGEST_ITEM ? `${item.slice(0, LONGEST_ITEM)}…` : item));
  return allowed(first, items.length > MOST_ITEMS ? items.length : null);
}

/** Asks what to do with an entry that the cell's rule does not allow. Escape takes it back. */
export function askAboutRefusal(
  { style, title, message, cell, items = [], unreadable }: Refusal,
  strings: Strings,
): Promise<RefusalAnswer> {
  const { refused } = strings;
  const dialog = element("dialog", { class: "dialog", role: "alertdialog", "aria-labelledby": "refused-title" });
  const buttons = ANSWERS[style].map(([label, answer], index) => {
    const button = element(
      "button",
      { type: "button", class: index === 0 ? "dialog-button primary" : "dialog-button", autofocus: index === 0 },
      refused[label],
    );
    button.addEventListener("click", () => dialog.close(answer));
    return button;
  });
  dialog.append(
    element("h2", { id: "refused-title" }, title || strings.productName),
    element("p", { class: "refused-cell" }, refused.cell(cell)),
    element(
      "p",
      { class: "refused-message" },
      message || (unreadable ? refused.unreadable[unreadable] : refused.message),
    ),
    element("p", { hidden: items.length === 0 }, allowedInWords(items, refused)),
    element("p", { hidden: style !== "Warning" }, refused.goOn),
    element("div", { class: "dialog-buttons" }, ...buttons),
  );
  document.body.append(dialog);
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(ANSWERS[style].find(([, answer]) => answer === dialog.returnValue)?.[1] ?? "cancel");
    });
    dialog.showModal();
  });
}
