import type { RequestBody } from "./batch";
import type { TrafficEntry } from "../types";

const HOUSEKEEPING = new Set(["_RemoveReference", "_KeepReference", "_RemoveAllReferences"]);

/** Who sent a request: the runtime of the functions, the library for itself, or the add-in. */
export function originOf({ Actions, ObjectPaths }: RequestBody): TrafficEntry["origin"] {
  const services = Object.values(ObjectPaths).filter((path) => path.ObjectPathType === 2);
  if (services.some((path) => path.Name.includes("CustomFunctions"))) return "functions";
  if (services.length > 0) return "library";
  const methods = Actions.filter((action) => action.ActionType === 3);
  const others =
    Actions.some((action) => ![1, 3, 5].includes(action.ActionType)) ||
    Object.keys(ObjectPaths).length > 1 + methods.length;
  return methods.length > 0 && !others && methods.every((action) => HOUSEKEEPING.has(action.Name))
    ? "library"
    : "addin";
}
