import type { Separator } from "./separator";

/** A value that is kept from becoming a number: `="0012"`. */
const PROTECTED = /^\s*=\s*"((?:[^"]|"")*)"\s*$/;

const plain = (value: string): string => {
  const text = PROTECTED.exec(value)?.[1];
  return text === undefined ? value : text.replace(/""/g, '"');
};

/** Walks through a text of separated values. */
class ValueReader {
  private at = 0;
  private readonly ends: RegExp;

  constructor(
    private readonly text: string,
    private readonly separator: Separator,
  ) {
    this.ends = new RegExp(`${/[\\^$.|?*+()[\]{}]/.test(separator) ? "\\" : ""}${separator}|\\r\\n|\\r|\\n`, "g");
  }

  rows(): string[][] {
    const rows: string[][] = [];
    while (this.at < this.text.length) rows.push(this.row());
    return rows;
  }

  private row(): string[] {
    const row: string[] = [];
    for (;;) {
      row.push(this.value());
      const isNext = this.text.startsWith(this.separator, this.at);
      this.at += isNext || !this.text.startsWith("\r\n", this.at) ? 1 : 2;
      if (!isNext) return row;
    }
  }

  /** Quotes hold separators and line breaks only where a value begins with them; those of `="…"` do too. */
  private value(): string {
    const { text } = this;
    if (text[this.at] === '"') return plain(this.quoted() + this.bare());
    if (!text.startsWith('="', this.at)) return this.bare();
    this.at += 1;
    return this.quoted() + this.bare();
  }

  private quoted(): string {
    const { text } = this;
    let from = this.at + 1;
    let value = "";
    for (;;) {
      const end = text.indexOf('"', from);
      // Quotes that never end are a sign like others.
      if (end < 0) return `${value}"`;
      value += text.slice(from, end);
      this.at = end + 1;
      if (text[end + 1] !== '"') return value;
      value += '"';
      from = end + 2;
    }
  }

  private bare(): string {
    this.ends.lastIndex = this.at;
    const end = this.ends.exec(this.text)?.index ?? this.text.length;
    const value = this.text.slice(this.at, end);
    this.at = end;
    return value;
  }
}

/** The rows of a text of separated values, quotes and `="…"` taken off. */
export const separatedValues = (text: string, separator: Separator): readonly (readonly string[])[] =>
  new ValueReader(text, separator).rows();
