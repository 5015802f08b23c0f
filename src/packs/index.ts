import type { Rubric } from "../rubric/rubric";
import panyu2021 from "./panyu-2021.json";
import tianhe2023 from "./tianhe-2023.json";

/** The rubrics that ship; the first one is inserted by the ribbon's button. */
export const packs: readonly Rubric[] = [tianhe2023 as Rubric, panyu2021 as Rubric];

export const packById = (id: string): Rubric | undefined => packs.find((pack) => pack.id === id);
