import type { ApiObject } from "../api/base/apiObject";
import { type MemberFacts, memberIs } from "../api/base/memberFacts";
import { fail } from "../basics/errors";
import type { Moods } from "../basics/moods";

/** Methods that only look, by their names in the protocol; those of the library itself begin with `_`. */
const LOOKING = /^(?:_|Get|Find|Load$)/;

/** Refuses what Excel refuses in its mood. `writes`: the member is called, or a property set. */
export function refuseByMood(moods: Readonly<Moods>, target: ApiObject, member: string, writes: boolean): void {
  const is = (fact: keyof MemberFacts): boolean => memberIs(target, fact, member);
  if (moods.modalDialog && writes && !LOOKING.test(member))
    fail("InvalidOperation", "Write operation is not supported for Office when a modal dialog is open.");
  if (moods.chartSheet && is("needWorksheet")) fail("UnsupportedSheet");
  if (moods.otherWorkbook && is("needOwnWorkbook")) fail("InvalidSelection");
  if ((moods.noFocus || moods.otherWorkbook) && is("needFocus")) fail("GeneralException");
  if (moods.noPrinter && writes && is("needPrinter")) fail("GeneralException");
}
