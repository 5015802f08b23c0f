/** A small reader of request batches, for the services of Excel's shell (pane, ribbon) that are no part of the workbook. */

/** Something that a batch can talk to: method calls, set properties. A returned ShellObject is a further target. */
export interface ShellObject {
  call?(method: string, args: readonly unknown[]): unknown;
  set?(property: string, value: unknown): void;
}

interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name?: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] };
}

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] };
}

interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

const NEW_OBJECT = 2;
const METHOD_RESULT = 3;
const CALL_METHOD = 3;
const SET_PROPERTY = 4;
const TRACE = 5;

/** Answers a batch that talks to these services only; undefined where the batch is the workbook's. */
export function answerShellBatch(body: string, services: Readonly<Record<string, ShellObject>>): string | undefined {
  if (!Object.keys(services).some((name) => body.includes(name))) return undefined;
  const batch = JSON.parse(body) as Batch;
  const roots = Object.values(batch.ObjectPaths).filter((path) => !path.ParentObjectPathId);
  if (!roots.every((path) => path.ObjectPathType === NEW_OBJECT && services[path.Name ?? ""])) return undefined;
  return JSON.stringify(run(batch, services));
}

function run(batch: Batch, services: Readonly<Record<string, ShellObject>>): unknown {
  const Results: { ActionId: number; Value: unknown }[] = [];
  try {
    for (const action of batch.Actions) {
      // A trace marks a place in the batch; the library runs a callback (adds an event handler, say) when its result comes.
      const Value = action.ActionType === TRACE ? {} : perform(action, target(action.ObjectPathId, batch, services));
      Results.push({ ActionId: action.Id, Value });
    }
    return { Results };
  } catch (error) {
    return { Error: { Code: "InvalidArgument", Message: String(error), Location: "" }, Results };
  }
}

function perform(action: Action, object: ShellObject): unknown {
  const args = action.ArgumentInfo?.Arguments ?? [];
  if (action.ActionType === CALL_METHOD) return object.call?.(action.Name ?? "", args) ?? null;
  if (action.ActionType === SET_PROPERTY) object.set?.(action.Name ?? "", args[0]);
  return {};
}

function target(id: number, batch: Batch, services: Readonly<Record<string, ShellObject>>): ShellObject {
  const path = batch.ObjectPaths[String(id)];
  if (!path) throw new Error(`no object path ${id}`);
  if (!path.ParentObjectPathId) return services[path.Name ?? ""] ?? {};
  const parent = target(path.ParentObjectPathId, batch, services);
  if (path.ObjectPathType !== METHOD_RESULT) return {};
  return parent.call?.(path.Name ?? "", path.ArgumentInfo?.Arguments ?? []) ?? {};
}
