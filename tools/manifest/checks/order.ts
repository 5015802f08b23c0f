import { attribute, children, place } from "../document";
import type { ManifestCheck } from "../manifestCheck";

/** One allowed child: its name, `?` when it may be missing, `*` any number, `+` one or more. */
type Sequence = readonly string[];

const RESOURCE: Sequence = ["Override*"];

/**
 * The children of each element in the order that the schema prescribes, for the parts of the schema that an Excel
 * task pane add-in with custom functions uses. Where the same name means two things, the key is `Parent/Name`, or
 * `Name:type` for elements that `xsi:type` tells apart.
 */
const SEQUENCES: Readonly<Record<string, Sequence>> = {
  OfficeApp: [
    "Id",
    "AlternateId?",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl?",
    "HighResolutionIconUrl?",
    "SupportUrl?",
    "AppDomains?",
    "Hosts",
    "Requirements?",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides?",
    "ExtendedOverrides?",
  ],
  DisplayName: RESOURCE,
  Description: RESOURCE,
  IconUrl: RESOURCE,
  HighResolutionIconUrl: RESOURCE,
  SupportUrl: RESOURCE,
  AppDomains: ["AppDomain+"],
  "OfficeApp/Hosts": ["Host+"],
  Requirements: ["Sets?", "Methods?"],
  Sets: ["Set+"],
  DefaultSettings: ["SourceLocation"],
  "DefaultSettings/SourceLocation": RESOURCE,
  VersionOverrides: ["Description?", "Requirements?", "Hosts", "Resources", "WebApplicationInfo?", "EquivalentAddins?"],
  "VersionOverrides/Hosts": ["Host+"],
  "Host:Workbook": ["Runtimes?", "AllFormFactors?", "DesktopFormFactor?"],
  Runtimes: ["Runtime+"],
  AllFormFactors: ["ExtensionPoint+"],
  DesktopFormFactor: ["GetStarted?", "FunctionFile?", "ExtensionPoint+"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  "ExtensionPoint:CustomFunctions": ["Script", "Page", "Metadata?", "Namespace?"],
  Script: ["SourceLocation"],
  Page: ["SourceLocation"],
  Metadata: ["SourceLocation"],
  "ExtensionPoint:PrimaryCommandSurface": ["OfficeTab*", "CustomTab*"],
  OfficeTab: ["Group+"],
  Group: ["Label", "Icon", "Control+"],
  Icon: ["Image+"],
  "Control:Button": ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  "Action:ShowTaskpane": ["TaskpaneId?", "SourceLocation", "Title?"],
  "Action:ExecuteFunction": ["FunctionName"],
  Resources: ["Images?", "Urls?", "ShortStrings?", "LongStrings?"],
  Images: ["Image+"],
  Urls: ["Url+"],
  ShortStrings: ["String+"],
  LongStrings: ["String+"],
  "Images/Image": RESOURCE,
  "Urls/Url": RESOURCE,
  "ShortStrings/String": RESOURCE,
  "LongStrings/String": RESOURCE,
};

const XSI = "http://www.w3.org/2001/XMLSchema-instance";

/** Every element holds the children that the schema allows, in its order and number; unknown elements are errors. */
export const order: ManifestCheck = (manifest) => inOrder(manifest.documentElement);

function inOrder(element: Element): string[] {
  const sequence = sequenceOf(element);
  const names = children(element).map((child) => child.localName);
  if (!matches(names, sequence)) {
    return [`${place(element)} must hold [${sequence.join(", ")}] in this order, but holds [${names.join(", ")}]`];
  }
  return children(element).flatMap(inOrder);
}

function sequenceOf(element: Element): Sequence {
  const name = element.localName;
  const type = attribute(element, "xsi:type") || (element.getAttributeNS(XSI, "type") ?? "");
  const parent = element.parentElement?.localName ?? "";
  // A leaf that refers to a resource (Title, Description, SourceLocation of the overrides) has no children.
  if (element.hasAttribute("resid")) return [];
  return SEQUENCES[`${name}:${type}`] ?? SEQUENCES[`${parent}/${name}`] ?? SEQUENCES[name] ?? [];
}

function matches(names: readonly string[], sequence: Sequence): boolean {
  const pattern = sequence.map((item) => {
    const count = /[?*+]$/.test(item) ? item.slice(-1) : "";
    return `(?:${item.replace(/[?*+]$/, "")},)${count}`;
  });
  return new RegExp(`^${pattern.join("")}$`).test(names.map((name) => `${name},`).join(""));
}
