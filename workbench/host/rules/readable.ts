import { intersect, parseArea } from "../basics/address";
import { fail } from "../basics/errors";
import type { Sheet } from "../workbook/sheet";
import type { ConditionalRule } from "./conditionalRules";

/** The rule; fails where Excel plays one that cannot read it, see `Moods.unreadableRules`. */
export function readable<T extends Pick<ConditionalRule, "areas">>(sheet: Sheet, rule: T): T {
  for (const place of sheet.workbook.moods.unreadableRules) {
    if (place.sheet.toLowerCase() !== sheet.name.toLowerCase()) continue;
    const cells = parseArea(place.address) ?? fail("InvalidArgument", `${place.address} is no address.`);
    if (rule.areas.some((area) => intersect(area, cells))) fail("ItemNotFound");
  }
  return rule;
}
