import { shortened } from "../language/leaving";

/** Tells a person at a terminal which file is being read. */
export interface ReadingProgress {
  (file: string, index: number, of: number): void;
  /** Takes the line away. */
  end(): void;
}

/** A terminal, as Node has it. */
export interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** A terminal that is written to more often flickers, and costs more than small files do. */
const EVERY_MILLISECONDS = 100;
const NARROW = 80;
const ERASE_LINE = "\r\u001b[K";

/** A Chinese character takes two columns. */
const wide = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/;

function fitting(text: string, columns: number): string {
  let [taken, fits] = [0, ""];
  for (const letter of text) {
    taken += wide.test(letter) ? 2 : 1;
    if (taken > columns) return fits;
    fits += letter;
  }
  return fits;
}

/** One line of a terminal that is written over; null where nobody watches, such as in a file or a pipe. */
export function progressOn(terminal: Terminal, now: () => number = Date.now): ReadingProgress | null {
  if (terminal.isTTY !== true) return null;
  let last = -Infinity;
  const progress = (file: string, index: number, of: number): void => {
    if (now() - last < EVERY_MILLISECONDS) return;
    last = now();
    const line = `[${index + 1}/${of}] ${shortened(file, NARROW)}`;
    terminal.write(ERASE_LINE + fitting(line, (terminal.columns ?? NARROW) - 1));
  };
  const end = (): void => {
    if (last === -Infinity) return;
    last = -Infinity;
    terminal.write(ERASE_LINE);
  };
  return Object.assign(progress, { end });
}
