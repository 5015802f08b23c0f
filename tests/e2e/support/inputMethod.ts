import type { CDPSession } from "playwright-core";
import type { WorkbenchPage } from "./workbenchPage";

/** A Chinese input method, as Chromium sees one. */
export class InputMethod {
  private constructor(
    private readonly browser: CDPSession,
    private readonly workbench: WorkbenchPage,
  ) {}

  static async of(workbench: WorkbenchPage): Promise<InputMethod> {
    return new InputMethod(await workbench.context.newCDPSession(workbench.page), workbench);
  }

  /** Types letters, which stand in the cell while they are composed. */
  async letters(letters: string, pace: number): Promise<void> {
    for (let count = 1; count <= letters.length; count++) {
      const text = letters.slice(0, count);
      const key = { windowsVirtualKeyCode: 229, key: "Process", code: `Key${letters[count - 1]?.toUpperCase()}` };
      await this.browser.send("Input.dispatchKeyEvent", { type: "rawKeyDown", ...key });
      await this.browser.send("Input.imeSetComposition", { text, selectionStart: count, selectionEnd: count });
      await this.workbench.page.waitForTimeout(pace);
    }
  }

  /** Presses Enter while letters are composed: the key belongs to the input method, which takes the letters as they are. */
  async enter(letters: string): Promise<void> {
    const key = { windowsVirtualKeyCode: 229, key: "Enter", code: "Enter" };
    await this.browser.send("Input.dispatchKeyEvent", { type: "rawKeyDown", ...key });
    await this.choose(letters);
    await this.browser.send("Input.dispatchKeyEvent", { type: "keyUp", ...key, windowsVirtualKeyCode: 13 });
  }

  /** Ends the composition with what was chosen. */
  async choose(text: string): Promise<void> {
    await this.browser.send("Input.insertText", { text });
  }

  /** Letters, and the word that is chosen for them. */
  async type(letters: string, text: string, pace = 20): Promise<void> {
    await this.letters(letters, pace);
    await this.choose(text);
  }
}
