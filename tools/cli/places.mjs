import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** The command as it ships, a folder for each state of the sources. */
export const BUILDS = fileURLToPath(new URL("../../dist-cli", import.meta.url));
