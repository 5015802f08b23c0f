import { parseManifest } from "./document";
import { actions } from "./checks/actions";
import { addresses } from "./checks/addresses";
import { icons } from "./checks/icons";
import { lengths } from "./checks/lengths";
import { locales } from "./checks/locales";
import { order } from "./checks/order";
import { requirements } from "./checks/requirements";
import { resources } from "./checks/resources";
import { runtime } from "./checks/runtime";
import type { ManifestCheck, Surroundings } from "./manifestCheck";

const CHECKS: Readonly<Record<string, ManifestCheck>> = {
  order,
  resources,
  lengths,
  locales,
  addresses,
  icons,
  runtime,
  requirements,
  actions,
};

export interface ManifestProblem {
  readonly check: string;
  readonly message: string;
}

/** Checks a manifest offline: what the schema asks for, and what it cannot say. */
export function checkManifest(xml: string, surroundings: Surroundings): ManifestProblem[] {
  let manifest: Document;
  try {
    manifest = parseManifest(xml);
  } catch (error) {
    return [{ check: "xml", message: (error as Error).message }];
  }
  return Object.entries(CHECKS).flatMap(([check, run]) =>
    run(manifest, surroundings).map((message) => ({ check, message })),
  );
}
