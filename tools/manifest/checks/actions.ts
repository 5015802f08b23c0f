import { attribute, elements } from "../document";
import type { ManifestCheck, Surroundings } from "../manifestCheck";
import { pathBelow } from "./addresses";

/** The functions that the keyboard shortcuts call, by the file that the manifest names. */
function calledByKeys(manifest: Document, { baseUrl, read }: Surroundings): string[] {
  return elements(manifest, "ExtendedOverrides").flatMap((holder) => {
    const path = pathBelow({ baseUrl }, attribute(holder, "Url"));
    const file = path === undefined ? undefined : read(path);
    const { actions: told = [] } = JSON.parse(file ? new TextDecoder().decode(file) : "{}") as {
      readonly actions?: readonly { readonly id: string }[];
    };
    return told.map(({ id }) => id);
  });
}

/** Every function that a button or a key calls is registered by the add-in, and every registered one has a button or a key. */
export const actions: ManifestCheck = (manifest, surroundings) => {
  const called = [
    ...elements(manifest, "FunctionName").map((one) => one.textContent ?? ""),
    ...calledByKeys(manifest, surroundings),
  ];
  return [
    ...called.filter((id) => !surroundings.actions.includes(id)).map((id) => `no code registers the action ${id}`),
    ...surroundings.actions.filter((id) => !called.includes(id)).map((id) => `no button calls the action ${id}`),
  ];
};
