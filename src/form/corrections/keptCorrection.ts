import type { Correction } from "../columns";

/** A user's correction as the workbook keeps it: a sheet may be renamed, and may get another id when the file is opened again. */
export interface KeptCorrection extends Correction {
  readonly sheetId: string;
}

export interface CorrectedSheet {
  readonly sheetId: string;
  readonly sheet: string;
}

const belongs = (kept: KeptCorrection, { sheetId, sheet }: CorrectedSheet): boolean =>
  kept.sheetId === sheetId || kept.sheet === sheet;

/** The corrections of one sheet, under the name that it has now. */
export function correctionsOf(all: readonly KeptCorrection[], of: CorrectedSheet): readonly Correction[] {
  return all
    .filter((kept) => belongs(kept, of))
    .map(({ heading, column, role, level }) => ({ sheet: of.sheet, heading, column, role, level }));
}

/** All with one more, in place of what was said about the same column before. */
export function withCorrection(
  all: readonly KeptCorrection[],
  of: CorrectedSheet,
  correction: Correction,
): KeptCorrection[] {
  const { heading, column } = correction;
  const others = all.filter((kept) => !belongs(kept, of) || kept.heading !== heading || kept.column !== column);
  return [...others, { ...correction, ...of }];
}

/** All but those of one sheet: the recogniser decides there again. */
export function withoutSheet(all: readonly KeptCorrection[], of: CorrectedSheet): KeptCorrection[] {
  return all.filter((kept) => !belongs(kept, of));
}
