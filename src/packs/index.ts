import type { Rubric } from "../rubric/rubric";
import tianhe2023 from "./tianhe-2023.json";

/** The rubrics that ship; the first one is inserted by the ribbon's button. */
export const packs: readonly Rubric[] = [tianhe2023 as Rubric];

export const packById = (id: string): Rubric | undefined => packs.find((pack) => pack.id === id);
