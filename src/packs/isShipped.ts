import { packKey } from "../form/packName";
import type { Rubric } from "../rubric/rubric";
import { packById } from ".";

/** Whether every machine has this pack: one that was changed has not, whatever it calls itself. */
export function isShipped(rubric: Rubric): boolean {
  const shipped = packById(rubric.id);
  return shipped !== undefined && (shipped === rubric || packKey(shipped) === packKey(rubric));
}
