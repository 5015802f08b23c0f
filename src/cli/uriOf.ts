import { isAbsolute, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { wellFormed } from "../language/leaving";

/** A file's address as it was named. Segment by segment: `#` and `?` of a name would begin another part of the address. */
export const uriOf = (file: string): string =>
  isAbsolute(file) ? pathToFileURL(file).href : wellFormed(file).split(sep).map(encodeURIComponent).join("/");
