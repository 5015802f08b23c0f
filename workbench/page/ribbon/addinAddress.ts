/** Where the workbench's server serves the built add-in. */
export const ADDIN_FOLDER = "/addin/";

/**
 * The manifest names addresses on the server that the add-in will be published on; the workbench serves the same files
 * from its own folder. `published` is an address of the manifest, `base` the pane's.
 */
export function servedAddress(published: string, base: string): string {
  const folder = new URL(".", base).href;
  return published.startsWith(folder) ? ADDIN_FOLDER + published.slice(folder.length) : published;
}
