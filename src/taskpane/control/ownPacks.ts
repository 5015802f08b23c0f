import { packKey } from "../../form/packName";
import { validateRubric } from "../../packs/readPack";
import type { Rubric } from "../../rubric/rubric";

/**
 * Templates that a user made stay on this machine, apart from those of other users by the prefix that Office gives: they travel as
 * files, and in the workbooks that are made of them.
 */
const START = "rubric.pack.";

const nameOf = (prefix: string, { id }: Rubric): string => `${prefix}${START}${id}`;

function stored(key: string): Rubric | null {
  try {
    const read = validateRubric(JSON.parse(localStorage.getItem(key) ?? "null"));
    return "rubric" in read ? read.rubric : null;
  } catch {
    return null;
  }
}

/** Every template that was kept; what cannot be read any more is passed over. @param prefix what Office sets apart names with */
export function ownPacks(prefix: string): readonly Rubric[] {
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(prefix + START));
    return keys.sort().flatMap((key) => stored(key) ?? []);
  } catch {
    return [];
  }
}

/**
 * Keeps a template in the place of an earlier one of its id. One that differs from what is kept counts as its next version, so
 * that a workbook of the earlier one can tell.
 * @returns the template as it is kept; null where the browser keeps nothing, or has no room
 */
export function keepPack(prefix: string, rubric: Rubric): Rubric | null {
  const before = stored(nameOf(prefix, rubric));
  const version = before && packKey(before) !== packKey(rubric) ? Math.max(rubric.version, before.version + 1) : rubric.version;
  const kept: Rubric = { ...rubric, version };
  try {
    localStorage.setItem(nameOf(prefix, rubric), JSON.stringify(kept));
    return kept;
  } catch {
    return null;
  }
}

export function forgetPack(prefix: string, rubric: Rubric): void {
  try {
    localStorage.removeItem(nameOf(prefix, rubric));
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}
