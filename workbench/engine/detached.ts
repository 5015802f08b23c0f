/** A copy that shares nothing with its original, and of how many values it is made. */
export interface Detached<T> {
  readonly copy: T;
  readonly size: number;
}

/**
 * Copies data with all that it holds. Univer's changes keep the objects that they were given, and alter them later; what
 * must stay as it is takes no part in that.
 */
export function detached<T>(value: T): Detached<T> {
  let size = 0;
  const copyOf = (item: unknown): unknown => {
    size++;
    if (typeof item !== "object" || item === null) return item;
    if (Array.isArray(item)) return item.map(copyOf);
    if (item instanceof Map) return new Map([...item].map(([key, inner]) => [key, copyOf(inner)]));
    if (item instanceof Set) return new Set([...item].map(copyOf));
    const prototype = Object.getPrototypeOf(item) as object | null;
    // A literal where it can be one: what is made by Object.create is several times slower.
    const copy = (prototype === Object.prototype ? {} : Object.create(prototype)) as Record<string, unknown>;
    for (const key of Object.keys(item)) copy[key] = copyOf((item as Record<string, unknown>)[key]);
    return copy;
  };
  return { copy: copyOf(value) as T, size };
}
