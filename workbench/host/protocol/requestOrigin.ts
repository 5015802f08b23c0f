import { ACTION, PATH, type RequestBody } from "./request";
import type { TrafficEntry } from "./traffic";

const HOUSEKEEPING = new Set(["_RemoveReference", "_KeepReference", "_RemoveAllReferences"]);

const OWN: readonly number[] = [ACTION.instantiate, ACTION.method, ACTION.trace];

/** Who sent a request: the runtime of the functions, the library for itself, or the add-in. */
export function originOf({ Actions, ObjectPaths }: RequestBody): TrafficEntry["origin"] {
  const services = Object.values(ObjectPaths).filter((path) => path.ObjectPathType === PATH.service);
  if (services.some((path) => path.Name.includes("CustomFunctions"))) return "functions";
  if (services.length > 0) return "library";
  const methods = Actions.filter((action) => action.ActionType === ACTION.method);
  const others =
    Actions.some((action) => !OWN.includes(action.ActionType)) || Object.keys(ObjectPaths).length > 1 + methods.length;
  return methods.length > 0 && !others && methods.every((action) => HOUSEKEEPING.has(action.Name))
    ? "library"
    : "addin";
}
