import type { Prose } from "../../../report/findingsAsProse";
import { copyText } from "./copyText";

/** Puts a text with its paragraphs and lists on the clipboard, beside the plain one; false where no way is allowed. */
export async function copyProse({ html, text }: Prose): Promise<boolean> {
  try {
    const item = new ClipboardItem({
      "text/html": new Blob([html], { type: "text/html" }),
      "text/plain": new Blob([text], { type: "text/plain" }),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return copyByEvent(html, text) || copyText(text);
  }
}

/** Excel on the web shows the pane in a frame that may not use the clipboard, but may answer a copy. */
function copyByEvent(html: string, text: string): boolean {
  let isAnswered = false;
  const answer = (event: ClipboardEvent): void => {
    if (!event.clipboardData) return;
    event.clipboardData.setData("text/html", html);
    event.clipboardData.setData("text/plain", text);
    event.preventDefault();
    isAnswered = true;
  };
  document.addEventListener("copy", answer);
  try {
    return document.execCommand("copy") && isAnswered;
  } catch {
    return false;
  } finally {
    document.removeEventListener("copy", answer);
  }
}
