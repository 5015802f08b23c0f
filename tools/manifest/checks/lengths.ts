import { attribute, children, elements, first } from "../document";
import type { ManifestCheck } from "../manifestCheck";

/** Microsoft's limits in characters. */
const LIMITS = { DisplayName: 125, Description: 250, ShortStrings: 125, LongStrings: 250 } as const;
const SUPERTIP = { Title: 64, Description: 128 } as const;

/** No text is empty or longer than Office shows it, in any language. */
export const lengths: ManifestCheck = (manifest) => [
  ...(["DisplayName", "Description"] as const).flatMap((name) => tooLong(first(manifest, name), LIMITS[name])),
  ...(["ShortStrings", "LongStrings"] as const).flatMap((group) =>
    strings(manifest, group).flatMap((text) => tooLong(text, LIMITS[group])),
  ),
  ...(["Title", "Description"] as const).flatMap((part) =>
    elements(manifest, "Supertip")
      .map((tip) => attribute(first(tip, part) ?? tip, "resid"))
      .flatMap((resid) => tooLong(byId(manifest, resid), SUPERTIP[part])),
  ),
];

function strings(manifest: Document, group: string): Element[] {
  const list = first(manifest, group);
  return list ? children(list) : [];
}

function byId(manifest: Document, id: string): Element | undefined {
  return elements(manifest, "String").find((text) => text.id === id);
}

function tooLong(element: Element | undefined, limit: number): string[] {
  if (!element) return [];
  const texts = [
    attribute(element, "DefaultValue"),
    ...children(element).map((override) => attribute(override, "Value")),
  ];
  return texts
    .filter((text) => text.trim() === "" || text.length > limit)
    .map((text) => `${element.id || element.localName}: "${text}" has ${text.length} characters, at most ${limit} fit`);
}
