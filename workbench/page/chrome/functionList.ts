import { IEditorService, type IShortcutItem, IShortcutService, KeyCode } from "@univerjs/preset-sheets-core";
import { IDescriptionService } from "@univerjs/sheets-formula";
import type { Engine } from "../../engine/engine";

/** How the ids of the list's keys begin; the id of its editor follows. */
const LIST_KEYS = "sheet.formula-embedding-editor.search_function.";
const TAKING: readonly unknown[] = [KeyCode.ENTER, KeyCode.TAB];

/**
 * The list of functions under a formula that is being typed. Excel lists every function whose name begins with what is typed,
 * by name; Univer shows the first ten. Univer draws the list anew 300 ms after the last key (both seen in 0.25.1): to whoever
 * types on meanwhile and presses Enter it would give a function in the place of what was typed, and leave the editor open.
 */
export function listFunctions({ injector }: Engine): void {
  const editors = injector.get(IEditorService);
  const text = (): string | undefined => editors.getFocusEditor()?.getDocumentData().body?.dataStream;
  let listedFor: string | undefined;

  const descriptions = injector.get(IDescriptionService);
  const search = descriptions.getSearchListByNameFirstLetter.bind(descriptions);
  descriptions.getSearchListByNameFirstLetter = (typed) => {
    listedFor = text();
    const found = search(typed).sort((a, b) => (a.name < b.name ? -1 : 1));
    // Univer cuts what it gets.
    return Object.assign(found, { slice: () => found });
  };

  const shortcuts = injector.get(IShortcutService);
  const register = shortcuts.registerShortcut.bind(shortcuts);
  shortcuts.registerShortcut = (item: IShortcutItem) =>
    register(
      item.id.startsWith(LIST_KEYS) && TAKING.includes(item.binding)
        ? { ...item, preconditions: () => text() === listedFor }
        : item,
    );
}
