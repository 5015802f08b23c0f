import { attribute, children, elements, first } from "../document";
import type { ManifestCheck } from "../manifestCheck";

/** The floor that the design promises; older Excel must not be offered the add-in, newer sets must not be demanded. */
const FLOOR: Readonly<Record<string, string>> = {
  SharedRuntime: "1.1",
  CustomFunctionsRuntime: "1.2",
  ExcelApi: "1.9",
};

/** The floor stands in the base manifest (in the overrides it would drop the ribbon silently), with the least permission. */
export const requirements: ManifestCheck = (manifest) => {
  const problems: string[] = [];
  const base = children(manifest.documentElement).find((one) => one.localName === "Requirements");
  const sets = Object.fromEntries(
    (base ? elements(base, "Set") : []).map((set) => [attribute(set, "Name"), attribute(set, "MinVersion")]),
  );
  for (const [name, version] of Object.entries(FLOOR)) {
    if (sets[name] !== version) problems.push(`the base manifest must require ${name} ${version}, not ${sets[name]}`);
  }
  for (const name of Object.keys(sets)) if (!FLOOR[name]) problems.push(`${name} is not part of the floor`);
  if (elements(manifest, "Requirements").length > 1) problems.push("Requirements belong in the base manifest only");
  const permission = first(manifest, "Permissions")?.textContent;
  if (permission !== "ReadWriteDocument") problems.push(`the permission is ${permission}, not ReadWriteDocument`);
  return problems;
};
