import { ISheetClipboardService, PREDEFINED_HOOK_NAME_COPY } from "@univerjs/preset-sheets-core";
import type { Engine } from "../../engine/engine";
import { writeDelimited } from "./delimitedText";

/** What cells of a sheet show. */
export type ShownTexts = (sheetId: string, row: number, column: number) => string;

/**
 * What is copied for other programs, so that a cell of several lines arrives there as one cell of several lines. Univer
 * 0.25.1 takes the line breaks out of both the text and the HTML.
 */
export function copyForOutside({ injector }: Engine, shown: ShownTexts): void {
  const clipboard = injector.get(ISheetClipboardService);
  let copied = "";
  clipboard.addClipboardHook({
    id: "workbench.lines",
    // Asked before Univer's own.
    priority: -1,
    onBeforeCopy: (_, sheetId) => {
      copied = sheetId;
    },
    onCopyCellContent: (row, column) => {
      const lines = shown(copied, row, column).split("\n");
      return lines.length > 1 ? lines.map(escape).join('<br style="mso-data-placement:same-cell" />') : "";
    },
  });
  const generate = clipboard.generateCopyContent.bind(clipboard);
  clipboard.generateCopyContent = (workbookId, sheetId, range, options) => {
    const content = generate(workbookId, sheetId, range, options);
    // Formulas alone have no line breaks.
    if (!content || options?.copyHookType === PREDEFINED_HOOK_NAME_COPY.SPECIAL_COPY_FORMULA_ONLY) return content;
    const { rows, cols } = content.discreteRange;
    const plain = writeDelimited(rows.map((row) => cols.map((column) => shown(sheetId, row, column))));
    return { ...content, plain };
  };
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
