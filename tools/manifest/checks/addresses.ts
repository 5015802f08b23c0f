import { attribute, elements, place } from "../document";
import type { ManifestCheck, Surroundings } from "../manifestCheck";

/** An address in the manifest, and the element that holds it. */
interface Address {
  readonly url: string;
  readonly holder: Element;
}

/** Every address is https, below the base address, and a file of the build. */
export const addresses: ManifestCheck = (manifest, surroundings) =>
  addressesOf(manifest).flatMap(({ url, holder }) => {
    if (!url.startsWith("https://")) return [`${place(holder)}: ${url} is not https`];
    const path = pathBelow(surroundings, url);
    if (path === undefined) return [`${place(holder)}: ${url} is not below ${surroundings.baseUrl}`];
    return surroundings.read(path) ? [] : [`${place(holder)}: ${url} is not in the build`];
  });

/** All addresses of a manifest, those of other languages included. */
export function addressesOf(manifest: Document): Address[] {
  const overrides = elements(manifest, "ExtendedOverrides").map((holder) => ({
    holder,
    url: attribute(holder, "Url"),
  }));
  return [...overrides, ...resourceAddresses(manifest)];
}

function resourceAddresses(manifest: Document): Address[] {
  return ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation", "Image", "Url"]
    .flatMap((name) => elements(manifest, name))
    .filter((holder) => holder.hasAttribute("DefaultValue"))
    .flatMap((holder) => [
      { holder, url: attribute(holder, "DefaultValue") },
      ...elements(holder, "Override").map((override) => ({ holder, url: attribute(override, "Value") })),
    ]);
}

/** The path below the base address, without query and fragment; undefined for an address elsewhere. */
export function pathBelow({ baseUrl }: Pick<Surroundings, "baseUrl">, url: string): string | undefined {
  return url.startsWith(`${baseUrl}/`) ? url.slice(baseUrl.length + 1).replace(/[?#].*$/, "") : undefined;
}
