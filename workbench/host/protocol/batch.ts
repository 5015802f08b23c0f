import { ApiError, fail } from "../basics/errors";
import type { Failures } from "./failures";
import type { ApiContext } from "../api/base/apiObject";
import { Workbook } from "../api/workbook/workbook";
import {
  ACTION,
  type Action,
  type ArgumentInfo,
  type ObjectPath,
  PATH,
  type QueryInfo,
  type RequestBody,
  type ResponseBody,
} from "./request";
import { callMember, getMember, identity, setMember } from "../api/base/members";
import { ApiObject, Collection, NullObject } from "../api/base/apiObject";
import { memberIs } from "../api/base/memberFacts";
import { refuseByMood } from "./playedMoods";
import { query, queryAsJson } from "./query";
import { service } from "../api/services/services";

/** Actions that tell what cells hold. */
const READING: readonly number[] = [ACTION.query, ACTION.recursive, ACTION.json, ACTION.unchanged];

/** Applies the actions of one request in order, and stops at the first that fails; what ran before stays. */
export class Batch {
  /** What was done, such as `WorksheetCollection.Add`. */
  readonly done: string[] = [];
  private readonly objects = new Map<number, ApiObject>();
  private readonly results: ResponseBody["Results"] = [];
  private location = "";

  constructor(
    private readonly context: ApiContext,
    private readonly body: RequestBody,
    private readonly failures: Failures,
  ) {}

  /** Runs the first `limit` actions, all by default. */
  async run(limit = Infinity): Promise<ResponseBody> {
    const traces: number[] = [];
    const response: ResponseBody = { Results: this.results, TraceIds: traces };
    for (const [index, action] of this.body.Actions.entries()) {
      try {
        if (index >= limit) fail("GeneralException");
        if (action.ActionType === ACTION.trace) traces.push(action.Id);
        const { engine } = this.context.workbook;
        if (engine.asHost(() => this.reads(action))) await this.context.workbook.settle();
        if (READING.includes(action.ActionType)) await this.object(action.ObjectPathId).prepare();
        const value = await engine.asHost(() => this.perform(action));
        if (action.ActionType !== ACTION.trace || value !== undefined)
          this.results.push({ ActionId: action.Id, Value: value ?? null });
      } catch (error) {
        const { code, message } = asApiError(error);
        response.Error = { Code: code, Message: message, Location: this.location, ActionIndex: index };
        break;
      }
    }
    return response;
  }

  /** Writes wait for nothing: a batch that writes a whole form calculates once. */
  private reads(action: Action): boolean {
    const { instantiate, method, set } = ACTION;
    if (this.context.workbook.calculationSuspended) return false;
    if (READING.includes(action.ActionType)) return true;
    if (action.ActionType === method || action.ActionType === set)
      return memberIs(this.object(action.ObjectPathId), "calculateFirst", action.Name);
    const path = this.body.ObjectPaths[action.ObjectPathId];
    if (action.ActionType !== instantiate || path?.ObjectPathType !== PATH.method) return false;
    return memberIs(this.object(path.ParentObjectPathId ?? 0), "calculateFirst", path.Name);
  }

  private perform(action: Action): unknown {
    if (action.ActionType === ACTION.trace) return {};
    const target = this.object(action.ObjectPathId);
    const info = action.ArgumentInfo;
    const writes = action.ActionType === ACTION.set || action.ActionType === ACTION.method;
    this.note(target, action.ActionType === ACTION.query ? "Load" : action.Name, writes);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return identity(target);
      case ACTION.query:
        return query(target, action.QueryInfo);
      case ACTION.json:
        return queryAsJson(target, action.QueryInfo);
      case ACTION.recursive:
        return query(target, action.RecursiveQueryInfo?.Queries[target.className] ?? {});
      case ACTION.method:
        return answered(callMember(target, action.Name, this.args(info)), action.QueryInfo);
      case ACTION.set:
        return void setMember(target, action.Name, this.args(info)[0]);
      case ACTION.update:
        return void Object.entries(action.ObjectState ?? {}).forEach(([name, value]) => {
          this.note(target, pascal(name), true);
          setMember(target, pascal(name), value);
        });
      case ACTION.unchanged:
        return void Object.entries(action.ObjectState ?? {}).forEach(([name, value]) => {
          if (JSON.stringify(getMember(target, pascal(name))) !== JSON.stringify(value)) fail("InvalidOperation");
        });
      default:
        return fail("InvalidArgument", `Action type ${action.ActionType} is not known.`);
    }
  }

  private object(id: number): ApiObject {
    const known = this.objects.get(id);
    if (known) return known;
    const path = this.body.ObjectPaths[id] ?? fail("InvalidArgument", `Object path ${id} is missing.`);
    const found = this.resolve(path);
    if (!(found instanceof ApiObject)) fail("InvalidArgument", `${path.Name} is not an object.`);
    this.objects.set(id, found);
    return found;
  }

  private resolve(path: ObjectPath): unknown {
    if (path.ObjectPathType === PATH.root) return new Workbook(this.context);
    if (path.ObjectPathType === PATH.service) return service(this.context, path.Name);
    if (path.ObjectPathType === PATH.reference) return this.context.references.get(path.Name);
    if (path.ObjectPathType === PATH.nothing) return new NullObject(this.context);
    const parent = this.object(path.ParentObjectPathId ?? 0);
    if (path.ObjectPathType === PATH.method) this.note(parent, path.Name, true);
    else if (path.ObjectPathType === PATH.indexer) this.note(parent, "GetItem", false);
    else this.note(parent, path.Name, false, false);
    const args = this.args(path.ArgumentInfo);
    if (path.ObjectPathType === PATH.property) return getMember(parent, path.Name);
    if (path.ObjectPathType === PATH.method) return callMember(parent, path.Name, args);
    if (parent instanceof NullObject) return parent;
    return parent instanceof Collection ? parent.GetItem(args[0]) : fail("InvalidArgument");
  }

  private args(info: ArgumentInfo | undefined): unknown[] {
    return this.withObjects(info?.Arguments ?? [], info?.ReferencedObjectPathIds) as unknown[];
  }

  /** Arguments name other objects by their path: as a number beside the value, or as `_ObjectPathId` within it. */
  private withObjects(value: unknown, reference?: unknown): unknown {
    if (typeof reference === "number" && reference > 0) return this.object(reference);
    if (Array.isArray(value))
      return value.map((item, index) =>
        this.withObjects(item, Array.isArray(reference) ? reference[index] : undefined),
      );
    if (typeof value !== "object" || value === null) return value;
    const id = (value as { _ObjectPathId?: unknown })._ObjectPathId;
    if (typeof id === "number") return this.object(id);
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, this.withObjects(inner)]));
  }

  private note(target: ApiObject, member: string, writes: boolean, isDone = true): void {
    if (member === "") return;
    this.location = `${target.className}.${camel(member)}`;
    if (isDone) this.done.push(`${target.className}.${member}`);
    this.failures.check(target, member, writes);
    refuseByMood(this.context.workbook.moods, target, member, writes);
  }
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function camel(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function answered(value: unknown, info?: QueryInfo): unknown {
  if (value instanceof Promise) return value.then((later: unknown) => answered(later, info));
  return value instanceof ApiObject ? query(value, info) : value;
}

/** A fault in the host itself still reaches the add-in as Excel's own kind of error. */
function asApiError(error: unknown): ApiError {
  return error instanceof ApiError
    ? error
    : new ApiError("GeneralException", error instanceof Error ? `${error.message}\n${error.stack}` : String(error));
}
