import type { Keys } from "./keys";

/** Every event that tells of a change of focus. */
const FOCUS_EVENTS = ["blur", "focus", "focusin", "focusout"] as const;

/**
 * Keys during the composition of an input method belong to the input method: Univer 0.25.1 would take Enter for the end
 * of the entry. An Enter that no input method has swallowed confirms what is composed, as every input method has it.
 */
export function keepCompositionKeys(keys: Keys, sheet: HTMLElement): void {
  let confirming = false;
  for (const type of FOCUS_EVENTS)
    addEventListener(type, (event) => confirming && event.stopImmediatePropagation(), { capture: true });
  keys.add((event) => {
    const { target } = event;
    if (!event.isComposing || !(target instanceof HTMLElement) || !sheet.contains(target)) return false;
    if (event.key === "Enter" && event.keyCode !== HANDLED_BY_INPUT_METHOD) {
      event.preventDefault();
      confirming = true;
      // A browser confirms a composition where the focus leaves; nobody else shall hear of it.
      target.blur();
      target.focus();
      confirming = false;
    }
    return true;
  });
}

/** The key code of a key that the input method has taken (UI Events, "keyCode"). */
const HANDLED_BY_INPUT_METHOD = 229;
