import { fromXml } from "../../../form/corrections/correctionsXml";
import { confirmationsIn } from "../../../checks/confirmed/confirmationsXml";
import type { Confirmation } from "../../../checks/confirmed/confirmation";
import type { Correction } from "../../../form/columns";
import { keptPacks, type KeptPackProblem } from "../../../packs/keptPacks";
import type { Rubric } from "../../../rubric/rubric";
import { xmlText } from "../../../spreadsheet/parts/xmlText";

/** Where Excel stores the custom XML of a workbook. */
export const CUSTOM_XML = /^customXml\/item\d+\.xml$/i;

/** What the workbook itself keeps of ours. */
export interface Kept {
  /** What users corrected about the recognition. */
  readonly corrections: readonly Correction[];
  /** The unit's words on findings. */
  readonly confirmations: readonly Confirmation[];
  /** The rubrics that travel with their forms, since they do not ship. */
  readonly packs: readonly Rubric[];
  /** Why others that travel cannot be used. */
  readonly packProblems: readonly KeptPackProblem[];
}

export const NOTHING_KEPT: Kept = { corrections: [], confirmations: [], packs: [], packProblems: [] };

/** Parts of others may be in an encoding that nobody knows. */
function textOf(bytes: Uint8Array): readonly string[] {
  try {
    return [xmlText(bytes)];
  } catch {
    return [];
  }
}

/** What of the custom XML parts is ours; those of others are passed over. */
export function keptIn(customXml: readonly Uint8Array[]): Kept {
  const texts = customXml.flatMap(textOf);
  const corrections = texts.flatMap(fromXml).map(({ sheet, heading, column, role, level }) => ({
    sheet,
    heading,
    column,
    role,
    level,
  }));
  const { packs, problems } = keptPacks(texts);
  return { corrections, confirmations: confirmationsIn(texts), packs, packProblems: problems };
}
