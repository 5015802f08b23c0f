import { readFileSync } from "node:fs";
import path from "node:path";
import { ADDIN_FOLDER } from "../../tools/build/places";
import { readIfThere } from "./manifest";

/** A file of a built add-in as text. */
export function textOf(file: string, folder = ADDIN_FOLDER): string {
  return readFileSync(path.join(folder, file), "utf8");
}

/** Reads a built add-in as a web server would. */
export function readerOf(folder = ADDIN_FOLDER): (file: string) => Uint8Array | undefined {
  return (file) => readIfThere(path.join(folder, file));
}

/** The scripts of the pane's page in their order. */
export function paneScripts(folder = ADDIN_FOLDER): string[] {
  return [...textOf("taskpane.html", folder).matchAll(/<script[^>]* src="?([^" >]+)/g)].map((match) => match[1] ?? "");
}
