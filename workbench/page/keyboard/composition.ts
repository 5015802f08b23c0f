import type { Keys } from "./keys";

/** Every event that tells of a change of focus. */
const FOCUS_EVENTS = ["blur", "focus", "focusin", "focusout"] as const;

/** The key code of a key that the input method has taken (UI Events, "keyCode"). */
const TAKEN_BY_INPUT_METHOD = 229;

/** Takes what an input method composes in this element as it stands, as its own Enter does. */
export function confirmComposition(field: HTMLElement): void {
  const hide = (event: Event): void => event.stopImmediatePropagation();
  for (const type of FOCUS_EVENTS) addEventListener(type, hide, { capture: true });
  // A browser confirms a composition that the focus leaves; nobody else needs to hear of that.
  field.blur();
  field.focus();
  for (const type of FOCUS_EVENTS) removeEventListener(type, hide, { capture: true });
}

/**
 * Keys during the composition of an input method belong to the input method: Univer 0.25.1 would take Enter for the end
 * of the entry. An Enter that no input method has swallowed confirms what is composed, as every input method has it.
 */
export function keepCompositionKeys(keys: Keys, sheet: HTMLElement): void {
  keys.add((event) => {
    const { target } = event;
    if (!event.isComposing || !(target instanceof HTMLElement) || !sheet.contains(target)) return false;
    if (event.key === "Enter" && event.keyCode !== TAKEN_BY_INPUT_METHOD) {
      event.preventDefault();
      confirmComposition(target);
    }
    return true;
  });
}
