import {
  Array as ArrayOf,
  Object as ObjectOf,
  Unsafe,
  type Static,
  type TArray,
  type TObject,
  type TProperties,
  type TSchema,
  type TUnsafe,
} from "@sinclair/typebox/type";

/**
 * What a pack is made of, told once: a schema (JSON Schema, draft 7) from which its type follows. The schema travels with the
 * pane, so it is built of the plain words that `schemaProblems.ts` reads; our types are read-only all the way down.
 */
export type Shape<Schema extends TSchema> = ReadOnly<Static<Schema>>;

type ReadOnly<Value> = Value extends readonly (infer Item)[]
  ? readonly ReadOnly<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: ReadOnly<Value[Key]> }
    : Value;

/** An object with these keys and no others. */
export const closed = <Properties extends TProperties>(
  properties: Properties,
  more: Readonly<Record<string, unknown>> = {},
): TObject<Properties> => ObjectOf(properties, { additionalProperties: false, ...more });

export const list = <Item extends TSchema>(
  item: Item,
  limits: { minItems?: number; maxItems?: number } = {},
): TArray<Item> => ArrayOf(item, limits);

/** One of these words, or null where it is among them. */
export const oneWordOf = <const Word extends string | null>(words: readonly Word[]): TUnsafe<Word> =>
  Unsafe<Word>({ enum: [...words] });

export const exactly = <const Word extends string>(word: Word): TUnsafe<Word> => Unsafe<Word>({ const: word });

export const oneOf = <const Schemas extends readonly TSchema[]>(
  ...schemas: Schemas
): TUnsafe<Static<Schemas[number]>> => Unsafe({ oneOf: schemas });

const DEFINITION = Symbol("definition");

interface Definition {
  readonly name: string;
  readonly schema: () => TSchema;
}

/** Refers to a schema by name, so that it stands once in the whole, and may hold itself. */
export const named = <Value>(name: string, schema: () => TSchema): TUnsafe<Value> => {
  const definition: Definition = { name, schema };
  return Unsafe<Value>({ $ref: `#/definitions/${name}`, [DEFINITION]: definition });
};

/** A schema under a name of its own. */
export const defined = <Schema extends TSchema>(name: string, schema: Schema): TUnsafe<Static<Schema>> =>
  named<Static<Schema>>(name, () => schema);

/** Every schema that is referred to below a schema, by name. */
export function definitionsIn(root: TSchema): Readonly<Record<string, TSchema>> {
  const found: Record<string, TSchema> = {};
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    const { name, schema } = (value as { readonly [DEFINITION]?: Definition })[DEFINITION] ?? {};
    if (name !== undefined && schema && !(name in found)) {
      found[name] = schema();
      visit(found[name]);
    }
    for (const each of Object.values(value)) visit(each);
  };
  visit(root);
  return found;
}
