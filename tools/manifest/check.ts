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

/** What a manifest is checked against. */
export interface Surroundings {
  /** Every address must begin with it. No slash at the end. */
  readonly baseUrl: string;
  /** A file of the build by its path below {@link baseUrl}, or undefined where there is none. */
  readonly read: (path: string) => Uint8Array | undefined;
  /** The action ids that the add-in registers with `Office.actions.associate`. */
  readonly actions: readonly string[];
}

/** Finds what is wrong with one aspect of a manifest; an empty list means nothing. */
export type ManifestCheck = (manifest: Document, surroundings: Surroundings) => string[];

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
