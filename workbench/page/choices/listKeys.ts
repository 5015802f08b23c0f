import type { ChoiceList } from "./choiceList";

const PAGE = 8;

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: PAGE,
  PageUp: -PAGE,
  Home: -Infinity,
  End: Infinity,
};

export interface ListActions {
  choose(item: string): void;
  close(): void;
}

/** What a key does while a list is open; true where the sheet must not see it. */
export function listKey(event: KeyboardEvent, list: ChoiceList, { choose, close }: ListActions): boolean {
  const steps = event.altKey || event.ctrlKey || event.metaKey ? undefined : STEPS[event.key];
  if (steps !== undefined) list.move(steps);
  else if (event.key === "Escape" || (event.altKey && event.key.startsWith("Arrow"))) close();
  else if (event.key === "Enter" || event.key === "Tab") {
    const { current } = list;
    close();
    if (current === undefined) return false;
    choose(current);
    // Tab also goes on to the next cell.
    if (event.key === "Tab") return false;
  } else {
    // Whoever types has decided against the list; a key that only changes others has decided nothing.
    if (!["Shift", "Control", "Alt", "Meta"].includes(event.key)) close();
    return false;
  }
  event.preventDefault();
  return true;
}
