import { FormulaDependencyGenerator, LexerTreeBuilder } from "@univerjs/engine-formula";

interface Changes {
  getDirtyDefinedNameMap(): Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;
}
interface Given extends Changes {
  readonly unitId?: string | null;
}
interface Lexer {
  _handleDefinedName(sequence: unknown, given: unknown): { definedNames: string[] };
  _simpleCheckDefinedName(formula: string, given: Given): boolean;
  _checkDefinedNameDirty(token: string, given: Given): boolean;
}

/** With more changed names than this, looking for them in a formula costs more than reading the formula anew. */
const FEW = 20;

const changedNames = ({ unitId, getDirtyDefinedNameMap }: Given): Readonly<Record<string, unknown>> =>
  getDirtyDefinedNameMap()[unitId ?? ""] ?? {};

// For each formula, and for each word in it, Univer goes through all names that have changed, which are all names of a
// workbook that was just opened; and it knows them in their own spelling only (seen in 0.25.1).
const lexer = LexerTreeBuilder.prototype as unknown as Lexer;
lexer._simpleCheckDefinedName = function (formula, given) {
  const changed = changedNames(given);
  if (hasMoreThan(changed, FEW)) return true;
  const text = formula.toLowerCase();
  return Object.keys(changed).some((name) => text.includes(name.toLowerCase()));
};
lexer._checkDefinedNameDirty = (token, given) => Object.hasOwn(changedNames(given), token);

function hasMoreThan(record: object, count: number): boolean {
  let left = count;
  for (const key in record) if (Object.hasOwn(record, key) && --left < 0) return true;
  return false;
}

interface Config extends Changes {
  getExecuteUnitId(): string | null | undefined;
}
interface Generator {
  readonly _currentConfigService: Config;
  _includeTree(tree: unknown, node: { getDefinedNames(): readonly string[] | undefined } | null | undefined): boolean;
}

/** The same generator, to which no name has changed. */
const unchanged = new WeakMap<Generator, Generator>();
function withoutChanges(generator: Generator): Generator {
  const known = unchanged.get(generator);
  if (known) return known;
  const config = Object.create(generator._currentConfigService, {
    getDirtyDefinedNameMap: { value: () => ({}) },
  }) as Config;
  const made = Object.create(generator, { _currentConfigService: { value: config } }) as Generator;
  unchanged.set(generator, made);
  return made;
}

const generator = FormulaDependencyGenerator.prototype as unknown as Generator;
const includes = generator._includeTree;
generator._includeTree = function (tree, node) {
  const config = this._currentConfigService;
  const changed = changedNames({
    unitId: config.getExecuteUnitId(),
    getDirtyDefinedNameMap: () => config.getDirtyDefinedNameMap(),
  });
  const uses = (node?.getDefinedNames() ?? []).some((name) => Object.hasOwn(changed, name));
  return uses || includes.call(withoutChanges(this), tree, node);
};

interface NameSource extends Given {
  getValueByName(unitId: string, name: string): { readonly name: string } | null;
}

// Of a name that stands for cells or a formula Univer notes only the names in what it stands for, so that a formula is not computed
// when its own name comes to mean other cells (seen in 0.25.1): after rows were deleted, =SUM(scores) showed the old sum.
const { _handleDefinedName: handle } = lexer;
lexer._handleDefinedName = function (sequence, given) {
  const source = given as NameSource;
  const used = new Set<string>();
  const getValueByName: NameSource["getValueByName"] = (unitId, name) => {
    const value = source.getValueByName(unitId, name);
    if (value) used.add(name).add(value.name);
    return value;
  };
  const handled = handle.call(this, sequence, { ...source, getValueByName });
  return { ...handled, definedNames: [...new Set([...handled.definedNames, ...used])] };
};
