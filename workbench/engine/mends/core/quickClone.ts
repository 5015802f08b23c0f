import { Tools } from "@univerjs/core";

// Univer 0.25.1 asks Object.prototype.toString up to four times of what kind each value is before it copies, compares or
// tidies it, numbers and texts too: more than half of the time of writing formats.
const NAMES: Readonly<Partial<Record<string, string>>> = {
  string: "[object String]",
  number: "[object Number]",
  boolean: "[object Boolean]",
  undefined: "[object Undefined]",
};

/** An object of data; one that calls itself otherwise by a tag of its own does not occur among them. */
const isPlain = (value: object): boolean => Object.getPrototypeOf(value) === Object.prototype;

const getValueType = Tools.getValueType.bind(Tools);
Tools.getValueType = (value: unknown) => {
  const name = NAMES[typeof value];
  if (name !== undefined) return name;
  if (Array.isArray(value)) return "[object Array]";
  return typeof value === "object" && value !== null && isPlain(value) ? "[object Object]" : getValueType(value);
};

const ORDINARY = { configurable: true, enumerable: true, writable: true };

const deepClone = Tools.deepClone.bind(Tools);
Tools.deepClone = <T>(value: T): T => {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item: unknown) => Tools.deepClone(item)) as T;
  if (!isPlain(value)) return deepClone(value);
  const clone: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    const copy: unknown = Tools.deepClone(item);
    // An assignment to __proto__, a key like any other in a file's JSON, would change what the copy inherits.
    if (key === "__proto__") Object.defineProperty(clone, key, { value: copy, ...ORDINARY });
    else clone[key] = copy;
  }
  return clone as T;
};
