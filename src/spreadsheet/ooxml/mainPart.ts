import { partKey } from "../parts/partName";
import { mainKind, TYPES_PART } from "./contentType";
import { relatedPart, type Relationship } from "./relationships";

/** What of a package tells its main part. */
export interface PackageView {
  readonly names: readonly string[];
  /** Of the package itself. */
  readonly relationships: () => readonly Relationship[];
  readonly contentType: (part: string) => string | undefined;
}

/** `broken`: the package of a workbook, whose list of types or main part is missing. */
export type MainPart =
  | { readonly kind: "workbook" | "binary"; readonly part: string }
  | { readonly kind: "other"; readonly part?: undefined }
  | { readonly kind: "broken"; readonly part?: undefined };

const USUAL = /(^|\/)workbook\d*\.(xml|bin)$/;

/** The part that everything hangs on: by the package's relationships, and by its usual name where a writer left them out. */
export function mainPart({ names, relationships, contentType }: PackageView): MainPart {
  const usual = names.find((name) => USUAL.test(partKey(name)));
  const keys = new Set(names.map(partKey));
  if (!keys.has(partKey(TYPES_PART))) return { kind: usual === undefined ? "other" : "broken" };
  const part = relatedPart(relationships(), "officeDocument") ?? usual;
  if (part === undefined) return { kind: "other" };
  const kind = mainKind(contentType(part));
  if (kind === "other") return { kind };
  if (!keys.has(partKey(part))) return { kind: "broken" };
  return { kind: kind === "binary" || /\.bin$/i.test(part) ? "binary" : "workbook", part };
}
