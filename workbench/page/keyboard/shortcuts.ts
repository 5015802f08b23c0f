import type { Keys } from "./keys";

/** A key combination of an add-in, and the function that it runs. */
export interface Shortcut {
  readonly action: string;
  /** As its file writes it: `Ctrl+Alt+G`. */
  readonly key: string;
}

interface ShortcutFile {
  readonly shortcuts?: readonly { readonly action?: unknown; readonly key?: Readonly<Record<string, unknown>> }[];
}

/** The shortcuts of an add-in's file of extended overrides, for Windows and the web; what is none is left out. */
export function readShortcuts(file: unknown): readonly Shortcut[] {
  const { shortcuts = [] } = (file ?? {}) as ShortcutFile;
  return shortcuts.flatMap(({ action, key }) => {
    const combination = key?.["web"] ?? key?.["default"];
    return typeof action === "string" && typeof combination === "string" ? [{ action, key: combination }] : [];
  });
}

type Pressed = Pick<KeyboardEvent, "key" | "code" | "ctrlKey" | "altKey" | "shiftKey" | "metaKey">;

/** Whether this combination is pressed. The letter is told by its place: with Alt a key may give another one. */
export function isPressed({ key }: Shortcut, pressed: Pressed): boolean {
  const parts = key.split("+").map((part) => part.trim().toLowerCase());
  const letter = parts.at(-1) ?? "";
  const asks = (name: string): boolean => parts.slice(0, -1).includes(name);
  return (
    asks("ctrl") === (pressed.ctrlKey || pressed.metaKey) &&
    asks("alt") === pressed.altKey &&
    asks("shift") === pressed.shiftKey &&
    (pressed.key.toLowerCase() === letter || pressed.code.toLowerCase() === `key${letter}`)
  );
}

/** Runs the add-in's functions by their keys, wherever the keyboard is; not while a dialog is open or a word is composed. */
export function runByShortcut(keys: Keys, shortcuts: readonly Shortcut[], run: (action: string) => void): void {
  keys.add((event) => {
    const found = shortcuts.find((shortcut) => isPressed(shortcut, event));
    if (!found || event.isComposing || document.querySelector("dialog[open]")) return false;
    event.preventDefault();
    if (!event.repeat) run(found.action);
    return true;
  });
}
