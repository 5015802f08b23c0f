import { packKey } from "../form/packName";
import type { Rubric } from "../rubric/rubric";
import { onShelf } from "./shelf";

/** Whether every machine has this pack: one that was changed has not, whatever it calls itself. */
export const isShipped = (rubric: Rubric): boolean => onShelf(rubric.id)?.key === packKey(rubric);
