import type { Rubric } from "../rubric/rubric";
import type { Grid } from "../spreadsheet/grid";
import { crc32 } from "../spreadsheet/zip/crc32";
import { packName } from "./packMarks";

/** What the hidden name says. */
export interface NamedPack {
  readonly id: string;
  readonly version: number;
  /** Of a pack that travels in the workbook, see {@link packKey}; null where the pack ships. */
  readonly key: string | null;
}

const keys = new WeakMap<Rubric, string>();

/**
 * Tells packs apart by what they hold: two of one id and version may differ, since people change packs of their own.
 * Eight hexadecimal digits.
 */
export function packKey(rubric: Rubric): string {
  const known = keys.get(rubric);
  if (known !== undefined) return known;
  const key = crc32(new TextEncoder().encode(JSON.stringify(rubric)))
    .toString(16)
    .padStart(8, "0");
  keys.set(rubric, key);
  return key;
}

/** What the hidden name holds: `="tianhe-2023|1"`, with the key behind where the pack travels in the workbook. */
export function packNameFormula(rubric: Rubric, travels: boolean): string {
  const parts = [rubric.id, rubric.version, ...(travels ? [packKey(rubric)] : [])];
  return `="${parts.join("|")}"`;
}

/** As programs spell it: Excel's API with a leading `=`, files without. */
const NAMED = /^=?"([^"|]{1,200})\|(\d{1,9})(?:\|([0-9a-f]{8}))?"$/;

/** What a name's formula says; null where nobody of ours wrote it. */
export function readPackName(formula: string): NamedPack | null {
  const [, id, version, key = null] = NAMED.exec(formula) ?? [];
  return id === undefined ? null : { id, version: Number(version), key };
}

/** The pack from which a sheet's form came, as the sheet itself says; null where it says nothing. */
export function packNameOf({ names }: Grid): NamedPack | null {
  const formula = names?.get(packName);
  return formula === undefined ? null : readPackName(formula);
}
