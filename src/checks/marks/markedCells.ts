import type { Severity } from "../finding";

/** A cell to mark, on the sheet of that name or id. */
export interface CellMark {
  readonly sheet: string;
  readonly address: string;
  readonly severity: Severity;
}

/** Cells of one sheet that look alike. */
export interface MarkedCells {
  readonly sheet: string;
  readonly severity: Severity;
  readonly addresses: readonly string[];
}

const gravestFirst: readonly Severity[] = ["error", "warning", "information"];

/** Cells by severity and sheet, each cell once: where it has several findings, the gravest decides. */
export function markedCells(marks: readonly CellMark[]): readonly MarkedCells[] {
  const taken = new Set<string>();
  const groups = new Map<string, MarkedCells & { readonly addresses: string[] }>();
  for (const severity of gravestFirst) {
    for (const { sheet, address } of marks.filter((mark) => mark.severity === severity)) {
      const place = `${sheet}!${address}`;
      if (taken.has(place)) continue;
      taken.add(place);
      const key = `${severity} ${sheet}`;
      const group = groups.get(key) ?? { sheet, severity, addresses: [] };
      groups.set(key, group);
      group.addresses.push(address);
    }
  }
  return [...groups.values()];
}
