import type { Engine } from "../../engine/engine";
import { formatArea } from "../../host/basics/address";
import type { Host } from "../../host/types";
import type { Strings } from "../../locale/strings";
import type { MessageBar } from "../chrome/messageBar";
import { copyForOutside } from "./copyOutside";
import { pasteIntoText } from "./pasteIntoText";
import { pasteFromOutside, type PasteRefusal } from "./pasteOutside";

/** Copying to other programs and pasting from them, with messages where that cannot be. */
export function useClipboard(engine: Engine, host: Host, messages: MessageBar, strings: Strings): void {
  copyForOutside(
    engine,
    (sheet, row, column) => host.texts(sheet, formatArea({ row, column, rows: 1, columns: 1 }))[0]?.[0] ?? "",
  );
  pasteIntoText(engine);
  let told = "";
  pasteFromOutside({
    engine,
    write: (cells) => {
      // What was said about an earlier paste is no longer true.
      if (told && messages.element.textContent === told) messages.hide();
      return host.paste(cells);
    },
    refused: (reason) => {
      told = reasonInWords(reason, strings);
      messages.show("error", told);
    },
  });
}

function reasonInWords(reason: PasteRefusal, strings: Strings): string {
  if (reason.kind === "merged") return strings.pasteMerged(reason.address);
  return { protected: strings.pasteProtected, outside: strings.pasteOutside, nothing: strings.pasteNothing }[
    reason.kind
  ];
}
