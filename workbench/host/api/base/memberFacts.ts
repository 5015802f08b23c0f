import type { ApiObject } from "./apiObject";
import { typesOf } from "./apiTypes";

/** What is to be known of a class's members before they are used; each class says it of its own, in `static facts`. */
export interface MemberFacts {
  /** Members whose answer or effect depends on results of formulas: what waits is calculated before. */
  readonly calculateFirst?: readonly string[];
  /** Members that write to a sheet: refused where the host plays a protected one. */
  readonly write?: readonly string[];
  /** Members that fail while another workbook has the focus. */
  readonly needFocus?: readonly string[];
  /** Members that fail, in another way, while another workbook is in front. */
  readonly needOwnWorkbook?: readonly string[];
  /** Members that cannot be written where no printer is installed. */
  readonly needPrinter?: readonly string[];
  /** Members that fail while a chart sheet is in front. */
  readonly needWorksheet?: readonly string[];
  /** Methods that fail where a name is taken. */
  readonly takeName?: readonly string[];
}

/** The same, of members that the class has; for `satisfies`. */
export type FactsOf<T> = Readonly<Partial<Record<keyof MemberFacts, readonly (keyof T & string)[]>>>;

/** True where the object's class, one that it extends, or one of its parts says so of the member. */
export function memberIs(target: ApiObject, fact: keyof MemberFacts, member: string): boolean {
  return typesOf(target).some((type) => {
    const facts = Object.hasOwn(type, "facts") ? (type as { facts?: MemberFacts }).facts : undefined;
    return facts?.[fact]?.includes(member) ?? false;
  });
}
