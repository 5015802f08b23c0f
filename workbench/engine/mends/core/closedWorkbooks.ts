import type { Injector } from "@univerjs/core";
import { IDependencyManagerService, RegisterOtherFormulaService } from "@univerjs/engine-formula";

/** Where Univer's injector keeps the services that it has made. */
interface Container {
  readonly resolvedDependencyCollection: {
    readonly resolvedDependencies: ReadonlyMap<unknown, readonly unknown[]>;
  };
}
interface Dependencies {
  readonly _dependencyRTreeCache: { readonly _kdTree: Map<string, unknown> };
}
type Belongs = (key: unknown) => boolean;

/**
 * Before another workbook is made: as soon as there is one, Univer 0.25.1 tells its engine once more of the formulas of all rules
 * that it knows.
 */
export function forgetRuleFormulas(injector: Injector, unitId: string): void {
  const service = injector.get(RegisterOtherFormulaService) as unknown as {
    readonly _formulaCacheMap: Map<string, unknown>;
  };
  service._formulaCacheMap.delete(unitId);
}

/**
 * Takes a closed workbook out of all of Univer's services. They keep much of it (seen in 0.25.1: dependencies and formulas of
 * rules, what follows cells that move, undo steps), compute its rules' formulas again with every workbook opened later, and
 * answer by cells that are gone. No calculation may be under way, and only one workbook open.
 */
export function forgetWorkbook(injector: Injector, unitId: string): void {
  // Those of the workbook that is open are found anew at its next calculation.
  const dependencies = injector.get(IDependencyManagerService);
  dependencies.reset();
  (dependencies as unknown as Dependencies)._dependencyRTreeCache._kdTree.clear();
  const belongs: Belongs = (key) =>
    typeof key === "string" &&
    [`${unitId}_`, `${unitId}-`].some((start) => `${key}_`.replace(/^formula\./, "").startsWith(start));
  const { resolvedDependencies } = (injector as unknown as Container).resolvedDependencyCollection;
  for (const services of resolvedDependencies.values())
    for (const service of services)
      if (typeof service === "object" && service !== null)
        for (const memory of Object.values(service)) forgetIn(memory, unitId, belongs);
}

function forgetIn(memory: unknown, unitId: string, belongs: Belongs): void {
  if (memory instanceof Map) {
    for (const [key, value] of memory as Map<unknown, unknown>)
      if (belongs(key)) {
        release(value);
        memory.delete(key);
      }
  } else if (memory instanceof Set) {
    for (const item of memory as Set<unknown>)
      if (belongs(item) || (item as { readonly _unitId?: unknown } | null)?._unitId === unitId) {
        release(item);
        memory.delete(item);
      }
  } else if (isRecord(memory)) for (const key of Object.keys(memory)) if (belongs(key)) delete memory[key];
}

/** What listens for a workbook's changes stops. */
function release(value: unknown): void {
  if (value instanceof Set) for (const item of value) release(item);
  else (value as { dispose?: () => void } | null | undefined)?.dispose?.();
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
