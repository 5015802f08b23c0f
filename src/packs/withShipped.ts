import type { Rubric } from "../rubric/rubric";
import { packs } from ".";

/** Every pack that is known for a workbook: those that travel in it, which count first, and those that ship. */
export const withShipped = (own: readonly Rubric[]): readonly Rubric[] => [...own, ...packs];
