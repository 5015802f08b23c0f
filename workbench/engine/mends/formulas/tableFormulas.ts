import type { Injector } from "@univerjs/core";
import {
  FormulaDependencyGenerator,
  IDependencyManagerService,
  IFormulaCurrentConfigService,
} from "@univerjs/engine-formula";
import type { CellPlace } from "../../cellEditor/cellEntries";

type Resolve = (formula: string, at: CellPlace) => string;

interface Item {
  readonly f: string;
}
interface Generator {
  readonly _currentConfigService: object;
  _createFDtree(unitId: string, sheetId: string, row: number, column: number, unitData: unknown, item: Item): unknown;
}

const resolvers = new WeakMap<object, Resolve>();

// Univer has tables of its own for formulas, but knows no `@`, wants names spelled as they were given, and computes nothing anew
// when a table moves or grows (seen in 0.25.1). For the engine cells stand in the place of tables; what is kept and shown is the
// formula as it was written.
const generator = FormulaDependencyGenerator.prototype as unknown as Generator;
const create = generator._createFDtree;
generator._createFDtree = function (unitId, sheetId, row, column, unitData, item) {
  const resolve = resolvers.get(this._currentConfigService);
  const given =
    resolve && typeof item.f === "string" ? { ...item, f: resolve(item.f, { sheetId, row, column }) } : item;
  return create.call(this, unitId, sheetId, row, column, unitData, given);
};

/** Tells the engine which cells the references to tables mean. */
export function resolveTables(injector: Injector, resolve: Resolve): void {
  resolvers.set(injector.get(IFormulaCurrentConfigService), resolve);
}

/** Lets the engine look anew what the formulas of these cells depend on. */
export function forgetDependencies(injector: Injector, unitId: string, cells: readonly CellPlace[]): void {
  const dependencies = injector.get(IDependencyManagerService);
  for (const { sheetId, row, column } of cells) dependencies.removeFormulaDependency(unitId, sheetId, row, column);
}
