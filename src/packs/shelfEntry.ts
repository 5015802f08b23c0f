import { packKey } from "../form/packName";
import { yearsInRules } from "../form/layout/ofYear";
import type { Rubric } from "../rubric/rubric";
import { isFree, partLines, rubricLines } from "../rubric/rubricLines";
import type { ShelfEntry } from "./shelf";

/** Of packs that say nothing of it: those of districts of 广州. */
const USUAL_PLACE: Rubric["name"] = { "zh-CN": "广东省广州市", "en-US": "Guangzhou" };

/** What a list shows of a pack. @param place of a pack that names none */
export function shelfEntry(rubric: Rubric, place: Rubric["name"] = { "zh-CN": "", "en-US": "" }): ShelfEntry {
  const lines = rubricLines(rubric);
  const computed = rubric.parts.flatMap((part) =>
    partLines(part).filter(({ line }) => line.rule ?? line.goalKind ?? part.scoring),
  );
  return {
    id: rubric.id,
    version: rubric.version,
    year: rubric.year,
    anyYear: rubric.anyYear === true,
    name: rubric.name,
    place: rubric.place ?? place,
    kind: rubric.kind ?? "department",
    source: rubric.source,
    uncertain: rubric.uncertain ?? [],
    lines: lines.length,
    computed: computed.length,
    yearLines: yearsInRules(rubric).length,
    isFree: isFree(rubric),
    key: packKey(rubric),
  };
}

/** The entry of a pack that ships, for the list that travels with the program. */
export const shippedEntry = (rubric: Rubric): ShelfEntry => shelfEntry(rubric, USUAL_PLACE);
