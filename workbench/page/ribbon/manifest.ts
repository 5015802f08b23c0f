/** What Excel takes from an add-in's manifest.xml, in one language. */

/** Icon addresses by size in pixels. */
export type IconSet = Readonly<Record<number, string>>;

export interface RibbonButton {
  /** The control's id in the manifest. */
  readonly id: string;
  readonly label: string;
  readonly tipTitle: string;
  readonly tip: string;
  readonly icons: IconSet;
  readonly action:
    { readonly kind: "showPane"; readonly title: string } | { readonly kind: "run"; readonly functionName: string };
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface AddinManifest {
  readonly id: string;
  readonly name: string;
  readonly paneUrl: string;
  readonly groups: readonly RibbonGroup[];
  readonly functions?: { readonly namespace: string; readonly metadataUrl: string };
  /** Where its keyboard shortcuts are told. */
  readonly shortcutsUrl?: string;
}

/** Reads a manifest. Throws where the text is not one. */
export function readManifest(xml: string, locale: string, parser: DOMParser = new DOMParser()): AddinManifest {
  const root = parser.parseFromString(xml, "application/xml").documentElement;
  if (root.localName !== "OfficeApp") throw new Error("This is not an add-in manifest.");
  const resources = readResources(root, locale);
  return {
    id: text(first(root, "Id")),
    name: localised(required(root, "DisplayName"), locale),
    paneUrl: localised(required(required(root, "DefaultSettings"), "SourceLocation"), locale),
    groups: all(root, "Group").map((group) => readGroup(group, resources)),
    functions: readFunctions(root, resources),
    shortcutsUrl: first(root, "ExtendedOverrides")?.getAttribute("Url") ?? undefined,
  };
}

type Resources = ReadonlyMap<string, string>;

function readResources(root: Element, locale: string): Resources {
  const entries = ["Image", "Url", "String"]
    .flatMap((kind) => all(root, kind))
    .filter((element) => element.hasAttribute("id"));
  return new Map(entries.map((element) => [element.getAttribute("id") ?? "", localised(element, locale)]));
}

function readGroup(group: Element, resources: Resources): RibbonGroup {
  const buttons = all(group, "Control").filter((control) => typeOf(control) === "Button");
  return {
    id: group.getAttribute("id") ?? "",
    label: resource(child(group, "Label"), resources),
    buttons: buttons.map((button) => readButton(button, resources)),
  };
}

function readButton(control: Element, resources: Resources): RibbonButton {
  const tip = first(control, "Supertip");
  const action = required(control, "Action");
  const functionName = first(action, "FunctionName");
  return {
    id: control.getAttribute("id") ?? "",
    label: resource(child(control, "Label"), resources),
    tipTitle: resource(tip && first(tip, "Title"), resources),
    tip: resource(tip && first(tip, "Description"), resources),
    icons: Object.fromEntries(
      all(control, "Image").map((image) => [Number(image.getAttribute("size")), resource(image, resources)]),
    ),
    action: functionName
      ? { kind: "run", functionName: text(functionName) }
      : { kind: "showPane", title: resource(first(action, "Title"), resources) },
  };
}

function readFunctions(root: Element, resources: Resources): AddinManifest["functions"] {
  const point = all(root, "ExtensionPoint").find((element) => typeOf(element) === "CustomFunctions");
  if (!point) return undefined;
  const namespace = resource(first(point, "Namespace"), resources);
  return { namespace, metadataUrl: resource(first(required(point, "Metadata"), "SourceLocation"), resources) };
}

function localised(element: Element, locale: string): string {
  const override = all(element, "Override").find(
    (candidate) => candidate.getAttribute("Locale")?.toLowerCase() === locale.toLowerCase(),
  );
  return override?.getAttribute("Value") ?? element.getAttribute("DefaultValue") ?? "";
}

function resource(element: Element | undefined, resources: Resources): string {
  return resources.get(element?.getAttribute("resid") ?? "") ?? "";
}

// Manifests name their prefixes freely, so elements are found by local name.
function all(parent: Element, name: string): Element[] {
  return [...parent.getElementsByTagNameNS("*", name)];
}

function first(parent: Element, name: string): Element | undefined {
  return all(parent, name)[0];
}

function child(parent: Element, name: string): Element | undefined {
  return [...parent.children].find((element) => element.localName === name);
}

function required(parent: Element, name: string): Element {
  const element = first(parent, name);
  if (!element) throw new Error(`The manifest has no ${name}.`);
  return element;
}

function typeOf(element: Element): string | null {
  return element.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type");
}

function text(element: Element | undefined): string {
  return element?.textContent?.trim() ?? "";
}
