import type { BookState } from "../workbook/book";
import type { OpenWorkbook } from "../workbook/openWorkbook";
import { type PartEntries, type Part, sheetKey } from "./part";

/** What the host keeps itself: page set-up, protection, tables, custom XML, settings. */
export function bookPart(workbook: OpenWorkbook): Part {
  return {
    read: () => new Map(flatten(workbook.book.state())),
    write: (target) => workbook.change((book) => book.restore(unflatten(target))),
  };
}

/** Entry by entry, so that a step keeps no more than what it changed. */
function flatten(state: BookState): [string, string][] {
  return Object.entries(state).flatMap(([field, values]: [string, Readonly<Record<string, unknown>>]) =>
    Object.entries(values).flatMap(([key, value]): [string, string][] =>
      value === undefined ? [] : [[sheetKey(field, key), JSON.stringify(value)]],
    ),
  );
}

function unflatten(entries: PartEntries): Partial<BookState> {
  const state: Record<string, Record<string, unknown>> = {};
  for (const [path, value] of entries) {
    const blank = path.indexOf(" ");
    (state[path.slice(0, blank)] ??= {})[path.slice(blank + 1)] = JSON.parse(value);
  }
  return state;
}
