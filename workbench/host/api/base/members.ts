import { fail } from "../../basics/errors";
import { AbsentObject, ApiObject, Collection, NullObject } from "./apiObject";
import { type Member, membersOf } from "./apiTypes";
import { MEMBER_SETS } from "./memberSets";

/** Names that the protocol may use: the API's own, and the library's internal ones. */
const API_NAME = /^_?[A-Z]\w*$/;

const SETS: ReadonlyMap<string, string> = new Map(
  Object.entries(MEMBER_SETS).flatMap(([set, names]) =>
    names.split(/\s+/).map((name): [string, string] => [name, set]),
  ),
);

/** An Excel of the level that is played does not have it yet. */
function isTooNew(target: ApiObject, name: string): boolean {
  const set = SETS.get(`${target.className}.${name}`);
  return set !== undefined && !target.reports(set);
}

function find(target: ApiObject, name: string): Member | undefined {
  if (target instanceof AbsentObject) fail("ItemNotFound");
  return API_NAME.test(name) && !isTooNew(target, name) ? membersOf(target).get(name) : undefined;
}

/** Whose member it is: the object's own, or one of its part. */
const ownerOf = (target: ApiObject, { part }: Member): object => (part ? new part(target as never) : target);

function missing(target: ApiObject, name: string): never {
  fail("ApiNotFound", `${target.className}.${name} is not supported by this host.`);
}

/** Reads a property by its name in the protocol. */
export function getMember(target: ApiObject, name: string): unknown {
  if (target instanceof NullObject) return target;
  const member = find(target, name);
  return member?.get ? member.get.call(ownerOf(target, member)) : missing(target, name);
}

/** Writes a property by its name in the protocol. */
export function setMember(target: ApiObject, name: string, value: unknown): void {
  if (target instanceof NullObject) return;
  const member = find(target, name);
  if (member?.set) member.set.call(ownerOf(target, member), value);
  else missing(target, name);
}

/** Calls a method by its name in the protocol. A null object does nothing and gives null objects. */
export function callMember(target: ApiObject, name: string, args: readonly unknown[]): unknown {
  if (target instanceof NullObject) return target;
  if (target.isEventRegistration(name)) return undefined;
  const member = find(target, name);
  // An argument that was left out arrives as null.
  const given = args.map((argument) => argument ?? undefined);
  if (member?.method) return member.method.apply(ownerOf(target, member), given);
  return (target.methodNamed(name) ?? missing(target, name))(...given);
}

/** True where the object has such a property. */
export function hasProperty(target: ApiObject, name: string): boolean {
  return find(target, name)?.get !== undefined;
}

/** The names of an object's properties. */
export function propertyNames(target: ApiObject): string[] {
  return [...membersOf(target)].flatMap(([name, { get }]) =>
    get && API_NAME.test(name) && !isTooNew(target, name) ? [name] : [],
  );
}

/** What lets the library find the object again in its next request; null makes it a null object there. */
export function identity(target: unknown): Record<string, unknown> | null {
  if (target instanceof NullObject) return null;
  if (!(target instanceof ApiObject) || target instanceof Collection) return {};
  const keys = ["Id", "_Id", "_ReferenceId"].filter((key) => hasProperty(target, key));
  return Object.fromEntries(keys.map((key) => [key, getMember(target, key)]));
}
