import type { ApiObject } from "./apiObject";
import type { PartClass } from "./apiPart";

type Part = PartClass<never>;
type Type = typeof ApiObject;

/** A property or a method, and the part of the class that has it, where it is not the class itself. */
export interface Member {
  readonly part?: Part;
  readonly get?: () => unknown;
  readonly set?: (value: unknown) => void;
  readonly method?: (...args: readonly unknown[]) => unknown;
}

const types = new WeakMap<object, readonly (Type | Part)[]>();
const members = new WeakMap<object, ReadonlyMap<string, Member>>();

/** The object's class, those that it extends, and their parts. */
export function typesOf({ constructor }: ApiObject): readonly (Type | Part)[] {
  const known = types.get(constructor) ?? lineage(constructor as Type);
  types.set(constructor, known);
  return known;
}

/** All that the object has, by name; an extending class goes before the one that it extends. */
export function membersOf(target: ApiObject): ReadonlyMap<string, Member> {
  const { constructor } = target;
  const known = members.get(constructor) ?? gathered(constructor as Type);
  members.set(constructor, known);
  return known;
}

function ancestors(type: Type): readonly Type[] {
  const all: Type[] = [];
  for (let each: unknown = type; typeof each === "function" && each !== Function.prototype;) {
    all.push(each as Type);
    each = Object.getPrototypeOf(each);
  }
  return all;
}

function lineage(type: Type): readonly (Type | Part)[] {
  return ancestors(type).flatMap((each) => [each, ...(Object.hasOwn(each, "parts") ? each.parts : [])]);
}

function gathered(type: Type): ReadonlyMap<string, Member> {
  const all = new Map<string, Member>();
  const add = (owner: Type | Part, part?: Part): void => {
    for (const [name, { get, set, value }] of Object.entries(Object.getOwnPropertyDescriptors(owner.prototype))) {
      const method = typeof value === "function" ? (value as Member["method"]) : undefined;
      if (!all.has(name)) all.set(name, { get, set, ...(method ? { method } : {}), ...(part ? { part } : {}) });
    }
  };
  for (const each of ancestors(type)) {
    add(each);
    for (const part of Object.hasOwn(each, "parts") ? each.parts : []) add(part, part);
  }
  return all;
}
