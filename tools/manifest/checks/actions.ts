import { elements } from "../document";
import type { ManifestCheck } from "../manifestCheck";

/** Every function that a button calls is registered by the add-in, and every registered one has a button. */
export const actions: ManifestCheck = (manifest, surroundings) => {
  const called = elements(manifest, "FunctionName").map((one) => one.textContent ?? "");
  return [
    ...called.filter((id) => !surroundings.actions.includes(id)).map((id) => `no code registers the action ${id}`),
    ...surroundings.actions.filter((id) => !called.includes(id)).map((id) => `no button calls the action ${id}`),
  ];
};
