import { attribute, children, elements, first, place } from "../document";
import type { ManifestCheck } from "../manifestCheck";

const LONGEST_ID = 32;

/** The group of resources that an element which has a `resid` points into. */
function groupOf(element: Element): string {
  switch (element.localName) {
    case "Image":
      return "Images";
    case "Runtime":
    case "SourceLocation":
    case "FunctionFile":
    case "LearnMoreUrl":
      return "Urls";
    case "Description":
      return "LongStrings";
    default:
      return "ShortStrings";
  }
}

/** Every `resid` names a resource of the right kind, every resource is used, ids are unique and short enough. */
export const resources: ManifestCheck = (manifest) => {
  const problems: string[] = [];
  const defined = new Map<string, Element>();
  for (const group of children(first(manifest, "Resources") ?? manifest.documentElement)) {
    for (const resource of children(group).filter((child) => child.hasAttribute("id"))) {
      if (defined.has(resource.id)) problems.push(`resource ${resource.id} is defined twice`);
      if (resource.id.length > LONGEST_ID) problems.push(`resource id ${resource.id} is longer than ${LONGEST_ID}`);
      defined.set(resource.id, resource);
    }
  }
  const used = new Set<string>();
  for (const element of elements(manifest, "*").filter((one) => one.hasAttribute("resid"))) {
    const resid = attribute(element, "resid");
    used.add(resid);
    const group = defined.get(resid)?.parentElement?.localName;
    if (group === undefined) problems.push(`${place(element)}: resid ${resid} is not defined`);
    else if (group !== groupOf(element)) problems.push(`${place(element)}: resid ${resid} is one of ${group}`);
  }
  for (const id of defined.keys()) if (!used.has(id)) problems.push(`resource ${id} is never used`);
  return [...problems, ...duplicateControls(manifest)];
};

function duplicateControls(manifest: Document): string[] {
  const ids = ["Group", "Control"].flatMap((name) => elements(manifest, name)).map((element) => element.id);
  const longOrTwice = ids.filter((id, index) => ids.indexOf(id) !== index || id.length > LONGEST_ID || id === "");
  return longOrTwice.map((id) => `group or control id "${id}" is empty, used twice, or longer than ${LONGEST_ID}`);
}
