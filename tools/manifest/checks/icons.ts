import { pngSize } from "../../pngSize";
import { attribute, elements, first, place } from "../document";
import type { ManifestCheck, Surroundings } from "../manifestCheck";
import { pathBelow } from "./addresses";

export const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80] as const;

/** The icon of the add-in's own entry, which has no size in the manifest. */
const OWN_ICONS = { IconUrl: 32, HighResolutionIconUrl: 64 } as const;

/** Every icon comes in all sizes, and each file really has the pixels that the manifest says. */
export const icons: ManifestCheck = (manifest, surroundings) => [
  ...elements(manifest, "Icon").flatMap((icon) => sizes(icon)),
  ...elements(manifest, "Icon").flatMap((icon) =>
    elements(icon, "Image").flatMap((image) => {
      const resource = elements(manifest, "Image").find((one) => one.id === attribute(image, "resid"));
      const url = resource ? attribute(resource, "DefaultValue") : "";
      return wrongSize(place(image), url, Number(attribute(image, "size")), surroundings);
    }),
  ),
  ...(["IconUrl", "HighResolutionIconUrl"] as const).flatMap((name) =>
    wrongSize(
      name,
      attribute(first(manifest, name) ?? manifest.documentElement, "DefaultValue"),
      OWN_ICONS[name],
      surroundings,
    ),
  ),
];

function sizes(icon: Element): string[] {
  const found = elements(icon, "Image").map((image) => attribute(image, "size"));
  return ICON_SIZES.filter((size) => found.filter((one) => one === String(size)).length !== 1).map(
    (size) => `${place(icon)} needs exactly one image of size ${size}`,
  );
}

function wrongSize(where: string, url: string, size: number, surroundings: Surroundings): string[] {
  const path = pathBelow(surroundings, url);
  const bytes = path === undefined ? undefined : surroundings.read(path);
  if (!bytes) return [`${where}: there is no icon ${url}`];
  const found = pngSize(bytes);
  if (found?.width === size && found.height === size) return [];
  return [`${where}: ${url} is ${found ? `${found.width}×${found.height}` : "no PNG"} instead of ${size}×${size}`];
}
