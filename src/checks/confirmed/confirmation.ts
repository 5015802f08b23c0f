import type { Grid } from "../../spreadsheet/grid";
import { parseCell } from "../../spreadsheet/address";
import { crc32 } from "../../spreadsheet/zip/crc32";
import type { Finding } from "../finding";

/** The unit's word on a finding (情况属实，保留): it was looked at, and stays as it is. It is known by check and line, not by its cell, which moves. */
export interface Confirmation {
  readonly check: string;
  readonly sheet: string;
  readonly line: string;
  /** What was confirmed, as {@link stateOf} has it: with another content of the cell it is no longer confirmed. */
  readonly state: string;
  /** One line of the unit's. */
  readonly note: string;
  /** The day, such as `2024-03-01`. */
  readonly when: string;
}

/** Sheets by their names, as far as they were read. */
type Sheets = ReadonlyMap<string, Grid>;

function contentOf({ sheet, address }: Finding, sheets: Sheets): unknown {
  const [grid, cell] = [sheets.get(sheet), parseCell(address.split(":")[0] ?? "")];
  return (grid && cell && grid.values[cell.row - grid.top]?.[cell.column - grid.left]) ?? "";
}

/** What a finding says and what stands in its cell, as eight hexadecimal digits: whatever changes of them, it is another finding. */
export function stateOf(finding: Finding, sheets: Sheets): string {
  const { variant = "", args } = finding;
  const names = Object.keys(args).sort();
  const told = JSON.stringify([variant, names.map((name) => [name, args[name]]), contentOf(finding, sheets)]);
  return crc32(new TextEncoder().encode(told)).toString(16).padStart(8, "0");
}

/** An error is mended, never kept. */
export const canBeConfirmed = ({ severity }: Pick<Finding, "severity">): boolean => severity !== "error";

/**
 * Which word of the unit belongs to which finding, by the finding's place in the list. A word stands for one finding only; that of a
 * sheet which is not there any more (renamed) counts on any other.
 */
export function confirmed(
  findings: readonly Finding[],
  all: readonly Confirmation[],
  sheets: Sheets,
): ReadonlyMap<number, Confirmation> {
  const left = new Set(all);
  const found = new Map<number, Confirmation>();
  if (left.size === 0) return found;
  findings.forEach((finding, index) => {
    if (!canBeConfirmed(finding)) return;
    const state = stateOf(finding, sheets);
    const own = [...left].filter(
      (each) => each.check === finding.id && each.line === finding.line && each.state === state,
    );
    const word = own.find(({ sheet }) => sheet === finding.sheet) ?? own.find(({ sheet }) => !sheets.has(sheet));
    if (!word) return;
    left.delete(word);
    found.set(index, word);
  });
  return found;
}

const isSame = (one: Confirmation, other: Confirmation): boolean =>
  one.check === other.check && one.sheet === other.sheet && one.line === other.line && one.state === other.state;

/** All but one of those that say the same. */
export function withoutConfirmation(all: readonly Confirmation[], word: Confirmation): readonly Confirmation[] {
  const at = all.findIndex((each) => isSame(each, word));
  return all.filter((_, index) => index !== at);
}
