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
