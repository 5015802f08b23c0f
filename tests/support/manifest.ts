import { existsSync, readFileSync } from "node:fs";
import { DEFAULT_BASE_URL, inRoot } from "../../tools/build/places";
import type { Surroundings } from "../../tools/manifest/manifestCheck";

/** The manifest as it is in the checkout. */
export const manifestXml = readFileSync(inRoot("manifest.xml"), "utf8");

/** Files that a build writes; they need not exist for a look at the manifest alone. */
const BUILT = ["taskpane.html", "functions.js", "functions.json", "functions-en.json"];

/** The checkout in place of a build. */
export const checkout: Surroundings = {
  baseUrl: DEFAULT_BASE_URL,
  read: (path) => (BUILT.includes(path) ? new Uint8Array(1) : readIfThere(inRoot(path))),
  actions: ["insertForm", "checkForm", "markFindings", "reconnect", "nextGap"],
};

/** A file's bytes, or undefined where there is none. */
export function readIfThere(path: string): Uint8Array | undefined {
  return existsSync(path) ? readFileSync(path) : undefined;
}
