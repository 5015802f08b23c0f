const BLANKS = /[ \t\r\n\f]+/g;

/** Gathers the text of a page's block as a reader sees it: blanks in a row are one, breaks are breaks, `&nbsp;` is a blank. */
export class HtmlText {
  private text = "";
  private last = "\n";
  private isBreakDue = false;

  add(written: string): void {
    const text = written.replace(BLANKS, " ");
    if (text === "" || (text === " " && (this.isBreakDue || this.isAfterBlank))) return;
    if (this.isBreakDue) this.break();
    const added = this.isAfterBlank && text.startsWith(" ") ? text.slice(1) : text;
    this.text += added;
    this.last = added.charAt(added.length - 1);
  }

  /** `<br>`. */
  break(): void {
    this.isBreakDue = false;
    this.text += "\n";
    this.last = "\n";
  }

  /** The end or the beginning of a paragraph. */
  block(): void {
    this.isBreakDue = this.last !== "\n";
  }

  /** What was gathered, without blanks around it and around its lines. */
  toString(): string {
    if (this.text === "") return "";
    const lines = this.text.replace(/\u00a0/g, " ").split("\n");
    return lines
      .map((line) => line.trim())
      .join("\n")
      .trim();
  }

  private get isAfterBlank(): boolean {
    return this.last === " " || this.last === "\n";
  }
}
