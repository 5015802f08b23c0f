import { IDocClipboardService } from "@univerjs/preset-sheets-core";
import type { Engine } from "../../engine/engine";
import { readDelimited } from "./delimitedText";

/** What is pasted into a cell that is being edited is text, in the cell's own font; a copied cell comes without its quotes. */
export function pasteIntoText({ injector }: Engine): void {
  const clipboard = injector.get(IDocClipboardService);
  const paste = clipboard.legacyPaste.bind(clipboard);
  clipboard.legacyPaste = (copied) => {
    if (!copied.text) return paste(copied);
    const [[cell, ...cells] = [], ...rows] = readDelimited(copied.text);
    const single = cell !== undefined && cells.length === 0 && rows.length === 0;
    return paste({ ...copied, html: "", text: single ? cell : copied.text });
  };
}
