import { shortened } from "../language/leaving";
import { problem, type PackProblem } from "./packProblem";

/** What a pack's schema uses of JSON Schema; a library would compile code, which the pane's security policy forbids. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly oneOf?: readonly Schema[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly dependencies?: Readonly<Record<string, readonly string[]>>;
  readonly not?: { readonly required: readonly string[] };
  readonly minProperties?: number;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly multipleOf?: number;
  readonly definitions?: Readonly<Record<string, Schema>>;
}

type JsonObject = Readonly<Record<string, unknown>>;

/** Deeper than any pack: what is nested more is no pack but a trap. */
const deepest = 40;

const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function typeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value === "number" && Number.isInteger(value) ? "integer" : typeof value;
}

const hasType = (value: unknown, types: readonly string[]): boolean =>
  types.includes(typeOf(value)) || (types.includes("number") && typeOf(value) === "integer");

const shown = (value: unknown): string => shortened(typeof value === "string" ? value : JSON.stringify(value), 40);

function numberProblems(value: number, schema: Schema, path: string): PackProblem[] {
  const { minimum, maximum, exclusiveMinimum, multipleOf } = schema;
  const found: PackProblem[] = [];
  if (minimum !== undefined && value < minimum) found.push(problem("too-small", path, { value, limit: minimum }));
  if (exclusiveMinimum !== undefined && value <= exclusiveMinimum)
    found.push(problem("too-small", path, { value, limit: exclusiveMinimum }));
  if (maximum !== undefined && value > maximum) found.push(problem("too-big", path, { value, limit: maximum }));
  if (multipleOf !== undefined && Math.abs(value / multipleOf - Math.round(value / multipleOf)) > 1e-9)
    found.push(problem("too-fine", path, { value, step: multipleOf }));
  return found;
}

function textProblems(value: string, schema: Schema, path: string): PackProblem[] {
  const found: PackProblem[] = [];
  // JSON Schema counts characters, not UTF-16 units.
  const length = [...value].length;
  if (length < (schema.minLength ?? 0)) found.push(problem("too-short", path, { limit: schema.minLength ?? 0 }));
  if (length > (schema.maxLength ?? Infinity)) found.push(problem("too-long", path, { limit: schema.maxLength ?? 0 }));
  // A text that is too long is not searched for a pattern.
  if (found.length === 0 && schema.pattern !== undefined && !new RegExp(schema.pattern, "u").test(value))
    found.push(problem("unreadable", path, { value: shown(value) }));
  return found;
}

/** How the place of a key, or of an item of a list, is written below another one. */
export interface Places {
  readonly key: (path: string, key: string) => string;
  readonly item: (path: string, index: number) => string;
}

/** As programs write it: `parts[0].columns`. */
const asWritten: Places = {
  key: (path, key) => (path === "" ? key : `${path}.${key}`),
  item: (path, index) => `${path}[${index}]`,
};

/** As JSON pointers (RFC 6901): `/parts/0/columns`. */
export const asPointers: Places = {
  key: (path, key) => `${path}/${shortened(key, 60).replaceAll("~", "~0").replaceAll("/", "~1")}`,
  item: (path, index) => `${path}/${index}`,
};

/** Finds what does not follow a schema; a schema of many kinds, told apart by `kind` or by their keys, complains as one. */
export class SchemaCheck {
  constructor(
    private readonly root: Schema,
    private readonly places: Places = asWritten,
  ) {}

  problems(value: unknown, schema: Schema = this.root, path = "", depth = 0): readonly PackProblem[] {
    if (depth > deepest) return [problem("too-deep", path)];
    if (schema.$ref !== undefined) return this.problems(value, this.referred(schema.$ref), path, depth);
    if (schema.oneOf) return this.oneOf(value, schema.oneOf, path, depth);
    const types = schema.type === undefined ? null : [schema.type].flat();
    if (types && !hasType(value, types))
      return [problem("wrong-type", path, { type: types.join(" / "), found: typeOf(value) })];
    if ("const" in schema && schema.const !== value)
      return [problem("not-one-of", path, { value: shown(value), words: shown(schema.const) })];
    if (schema.enum && !schema.enum.includes(value))
      return [problem("not-one-of", path, { value: shown(value), words: schema.enum.map(shown).join(" / ") })];
    if (typeof value === "number") return numberProblems(value, schema, path);
    if (typeof value === "string") return textProblems(value, schema, path);
    if (Array.isArray(value)) return this.list(value, schema, path, depth);
    return isObject(value) ? this.object(value, schema, path, depth) : [];
  }

  private referred(reference: string): Schema {
    const name = reference.slice(reference.lastIndexOf("/") + 1);
    const schema = this.root.definitions?.[name];
    if (!schema) throw new RangeError(`The schema has no ${reference}.`);
    return schema;
  }

  /** Of several schemas the one that the value means: by its `kind`, else by having what that one requires. */
  private oneOf(value: unknown, schemas: readonly Schema[], path: string, depth: number): readonly PackProblem[] {
    const tried = schemas.map((schema) => ({ schema, found: this.problems(value, schema, path, depth + 1) }));
    if (tried.some(({ found }) => found.length === 0)) return [];
    const meant = tried.find(({ schema }) => this.isMeant(value, schema)) ?? tried.at(-1);
    return meant?.found ?? [];
  }

  private isMeant(value: unknown, schema: Schema): boolean {
    if (!isObject(value)) return false;
    const { properties = {}, required = [] } = schema;
    if (properties["kind"]) return properties["kind"].const === value["kind"];
    return required.every((key) => key in value);
  }

  private list(value: readonly unknown[], schema: Schema, path: string, depth: number): readonly PackProblem[] {
    const { items, minItems = 0, maxItems = Infinity } = schema;
    if (value.length < minItems) return [problem("too-short", path, { limit: minItems })];
    if (value.length > maxItems) return [problem("too-long", path, { limit: maxItems })];
    if (!items) return [];
    return value.flatMap((item, index) => this.problems(item, items, this.places.item(path, index), depth + 1));
  }

  private object(value: JsonObject, schema: Schema, path: string, depth: number): readonly PackProblem[] {
    const {
      properties = {},
      required = [],
      additionalProperties = true,
      dependencies = {},
      not,
      minProperties,
    } = schema;
    const at = (key: string): string => this.places.key(path, key);
    const has = (key: string): boolean => Object.hasOwn(value, key);
    const found = required.filter((key) => !has(key)).map((key) => problem("missing", at(key)));
    if (Object.keys(value).length < (minProperties ?? 0))
      found.push(problem("too-short", path, { limit: minProperties ?? 0 }));
    if (not?.required.every(has)) found.push(problem("not-together", path, { keys: not.required.join(" / ") }));
    for (const [key, others] of Object.entries(dependencies)) {
      const lacking = has(key) ? others.filter((other) => !has(other)) : [];
      for (const other of lacking) found.push(problem("needs-also", at(key), { key: other }));
    }
    const nested = Object.entries(value).flatMap(([key, each]) => {
      const own = Object.hasOwn(properties, key) ? properties[key] : undefined;
      if (own) return this.problems(each, own, at(key), depth + 1);
      if (additionalProperties === false) return [problem("unknown-key", at(key))];
      return additionalProperties === true ? [] : this.problems(each, additionalProperties, at(key), depth + 1);
    });
    return [...found, ...nested];
  }
}
