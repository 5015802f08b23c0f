import { ApiObject, Collection } from "../api/base/apiObject";
import type { QueryInfo } from "./request";
import { getMember, hasProperty, identity, propertyNames } from "../api/base/members";

/** Property names asked for at one object; a value of undefined asks for all its plain properties. */
type Wanted = Map<string, Wanted | undefined>;

const ALL = "*";

function pascal(name: string): string {
  return name.startsWith("_") ? name : name.charAt(0).toUpperCase() + name.slice(1);
}

function wanted(info: QueryInfo): Wanted {
  const root: Wanted = new Map();
  const add = (path: string): void => {
    let level = root;
    const steps = path.split(/[/.]/).filter((step) => step !== "" && step !== "$all");
    if (path.endsWith("$all") || steps.length === 0) steps.push(ALL);
    steps.forEach((step, index) => {
      const name = step === ALL ? ALL : pascal(step);
      if (index === steps.length - 1) {
        if (!level.has(name)) level.set(name, undefined);
      } else {
        const next: Wanted = level.get(name) ?? new Map();
        level.set(name, next);
        level = next;
      }
    });
  };
  for (const path of [...(info.Select ?? []), ...(info.Expand ?? [])]) add(path);
  if (!info.Select?.length) root.set(ALL, undefined);
  return root;
}

function scalars(target: ApiObject): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const name of propertyNames(target)) {
    const value = getMember(target, name);
    if (!(value instanceof ApiObject)) result[name] = value;
  }
  return result;
}

function readObject(target: ApiObject, names: Wanted): Record<string, unknown> | null {
  const result = identity(target);
  if (result === null) return null;
  for (const [name, inner] of names) {
    if (name === ALL) {
      Object.assign(result, scalars(target));
      continue;
    }
    // Microsoft's own samples load `NoPropertiesNeeded` where they need none: Excel passes over names that it does not know.
    if (inner === undefined && !hasProperty(target, name)) continue;
    const value = getMember(target, name);
    result[name] = value instanceof ApiObject ? read(value, inner ?? new Map([[ALL, undefined]]), {}) : value;
  }
  return result;
}

function readCollection(target: Collection<ApiObject>, names: Wanted, page: QueryInfo): Record<string, unknown> {
  const own = new Map([...names].filter(([name]) => name !== ALL && hasProperty(target, name)));
  const items = new Map([...names].filter(([name]) => !own.has(name) && name !== "Items"));
  const nested = names.get("Items");
  if (nested) for (const [name, inner] of nested) items.set(name, inner);
  const start = page.Skip ?? 0;
  const list = target.list().slice(start, page.Top === undefined ? undefined : start + page.Top);
  return {
    ...readObject(target, own),
    ...(names.has(ALL) ? scalars(target) : {}),
    _Items: list.map((item) => readObject(item, items)),
  };
}

function read(target: ApiObject, names: Wanted, page: QueryInfo): Record<string, unknown> | null {
  return target instanceof Collection ? readCollection(target, names, page) : readObject(target, names);
}

/** Answers a `load`. */
export function query(target: ApiObject, info: QueryInfo = {}): Record<string, unknown> | null {
  return read(target, wanted(info), info);
}

/** The same with the names as JavaScript writes them, for the library's newer way of reading. */
export function queryAsJson(target: ApiObject, info: QueryInfo = {}): unknown {
  return camel(query(target, info));
}

function camel(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camel);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name === "_Items" ? "items" : name.charAt(0).toLowerCase() + name.slice(1),
      camel(inner),
    ]),
  );
}
