import { ICommandService, ObjectMatrix, UndoCommand } from "@univerjs/core";
import { ISheetClipboardService, PREDEFINED_HOOK_NAME_PASTE } from "@univerjs/preset-sheets-core";
import type { Engine } from "../../engine/engine";
import type { PastedRows, PasteOutcome } from "../../host/basics/pasted";
import { readDelimited } from "./delimitedText";
import { hasCells, readHtmlCells } from "./htmlCells";

export interface PasteParts {
  readonly engine: Engine;
  write(cells: PastedRows): PasteOutcome;
  /** Told why nothing was pasted. */
  refused(reason: PasteRefusal): void;
}

export type PasteRefusal = Exclude<PasteOutcome, { kind: "done" }> | { readonly kind: "nothing" };

/** What the clipboard holds. */
interface Copied {
  readonly html: string;
  readonly text: string;
}

/** Pastes that ask for contents; all others ask for formats. */
const CONTENTS: ReadonlySet<string | undefined> = new Set([
  undefined,
  PREDEFINED_HOOK_NAME_PASTE.DEFAULT_PASTE,
  PREDEFINED_HOOK_NAME_PASTE.SPECIAL_PASTE_VALUE,
]);

/**
 * What was copied in another program gives cells their contents only; its formats come by the menu beside the pasted cells.
 * Univer 0.25.1 would put its formats, or none, in place of theirs, and take every line of a cell for a row. What was
 * copied in this workbook is pasted by Univer, formats and all.
 */
export function pasteFromOutside({ engine, write, refused }: PasteParts): void {
  const clipboard = engine.injector.get(ISheetClipboardService);
  const commands = engine.injector.get(ICommandService);
  const paste = clipboard.paste.bind(clipboard);
  const legacyPaste = clipboard.legacyPaste.bind(clipboard);
  const pasteAgain = clipboard.rePasteWithPasteType.bind(clipboard);
  let last: { readonly copied: Copied; readonly shown: unknown } | undefined;

  const fromHere = ({ html }: Copied): boolean => {
    const id = /data-copy-id="([^"\s]+)"/.exec(html)?.[1];
    return id !== undefined && Boolean(clipboard.copyContentCache().get(id));
  };
  const contents = (copied: Copied): boolean => {
    const cells = read(copied);
    const outcome = cells.length > 0 ? write(cells) : ({ kind: "nothing" } as const);
    if (outcome.kind !== "done") refused(outcome);
    else if (copied.html) offerFormats(copied, outcome);
    return outcome.kind === "done";
  };
  const offerFormats = (copied: Copied, { rows, columns }: Extract<PasteOutcome, { kind: "done" }>): void => {
    const pastedRange = { rows: [...rows], cols: [...columns] };
    const subUnitId = engine.workbook.getActiveSheet()?.getSheetId() ?? "";
    clipboard.updatePasteOptionsCache({
      target: { unitId: engine.unitId, subUnitId, pastedRange },
      cellMatrix: new ObjectMatrix(),
      pasteType: PREDEFINED_HOOK_NAME_PASTE.SPECIAL_PASTE_VALUE,
    });
    clipboard.setShowMenu(true);
    last = { copied, shown: clipboard.getPasteOptionsCache() };
  };

  clipboard.legacyPaste = (html = "", text = "", files) =>
    fromHere({ html, text }) ? legacyPaste(html, text, files) : Promise.resolve(contents({ html, text }));
  clipboard.paste = async (item, type) => {
    const copied = { html: await part(item, "text/html"), text: await part(item, "text/plain") };
    return fromHere(copied) || !CONTENTS.has(type) ? paste(item, type) : contents(copied);
  };
  clipboard.rePasteWithPasteType = (type) => {
    if (!last || clipboard.getPasteOptionsCache() !== last.shown) return pasteAgain(type);
    const { copied } = last;
    if (type === "SPECIAL_PASTE_VALUE") return true;
    void commands
      .executeCommand(UndoCommand.id)
      .then(() => paste(asItem({ ...copied, html: withoutAddresses(copied.html) }), PREDEFINED_HOOK_NAME_PASTE[type]));
    return true;
  };
}

function read({ html, text }: Copied): PastedRows {
  if (html && (hasCells(html) || text === "")) return readHtmlCells(html);
  return text === "" ? [] : readDelimited(text).map((row) => row.map((cell) => ({ text: cell, isPlain: true })));
}

async function part(item: ClipboardItem, type: string): Promise<string> {
  return item.types.includes(type) ? (await item.getType(type)).text() : "";
}

/** The same as the browser's own, which only pages that have the focus may make. */
function asItem({ html, text }: Copied): ClipboardItem {
  const parts: Readonly<Record<string, string>> = { "text/html": html, "text/plain": text };
  return {
    types: Object.keys(parts),
    presentationStyle: "unspecified",
    getType: (type) => Promise.resolve(new Blob([parts[type] ?? ""], { type })),
  };
}

/** Univer puts the styles into the page for a moment; they must not make it load anything. */
function withoutAddresses(html: string): string {
  return html.replace(/@import/gi, "@none").replace(/url\(/gi, "none(");
}
