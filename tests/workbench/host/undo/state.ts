import type { OfficeInNode } from "../../../../workbench/node/officeInNode";
import type { SheetData } from "../../../../src/spreadsheet/ooxml/workbookData";

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}

/**
 * The whole stored workbook with its computed values, in a form that depends on nothing but its meaning: numbers of
 * styles are told as the styles, and lists without an order are sorted. What is selected is no part of it.
 */
export function stateOf({ host }: OfficeInNode): unknown {
  const { selection: _selection, activeSheet: _active, styles, ...data } = host.store();
  return sorted({
    ...data,
    sheets: data.sheets.map((sheet): SheetData | object => ({
      ...sheet,
      cells: sheet.cells.map(({ style, ...cell }) => ({
        ...cell,
        ...(style === undefined ? {} : { look: styles[style] }),
      })),
      merges: [...sheet.merges].sort(),
      validations: [...sheet.validations]
        .map((rule) => ({ ...rule, ranges: [...rule.ranges].sort() }))
        .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
    })),
    customXml: [...data.customXml].sort((a, b) => (a.id < b.id ? -1 : 1)),
  });
}

/** Where two states differ, at most a few places; for the message of a failing test. */
export function differences(expected: unknown, found: unknown, path = ""): string[] {
  const [a, b] = [JSON.stringify(expected), JSON.stringify(found)];
  if (a === b) return [];
  if (typeof expected !== "object" || typeof found !== "object" || !expected || !found)
    return [`${path}: ${a?.slice(0, 200)} ≠ ${b?.slice(0, 200)}`];
  const keys = [...new Set([...Object.keys(expected), ...Object.keys(found)])];
  return keys
    .flatMap((key) => differences((expected as never)[key], (found as never)[key], `${path}.${key}`))
    .slice(0, 8);
}
