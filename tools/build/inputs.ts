import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { ADDIN_FOLDER, inRoot, WORKBENCH_FOLDER } from "./places";

/** All that the builds are made from. */
const SOURCES = [
  "src",
  "workbench",
  "assets",
  "tools",
  "docs/functions",
  "manifest.xml",
  "package-lock.json",
  "LICENSE",
];
const STAMP = inRoot("node_modules/.cache/rubric/built");

/** Whether the last build was made from what lies here now, and still lies where it was put. */
export function isBuilt(): boolean {
  const files = [path.join(ADDIN_FOLDER, "manifest.xml"), path.join(WORKBENCH_FOLDER, "index.html"), STAMP];
  return files.every((file) => existsSync(file)) && readFileSync(STAMP, "utf8") === stateOfInputs();
}

/** To be called after a build, with what {@link stateOfInputs} gave before it. */
export function noteBuilt(state: string): void {
  mkdirSync(path.dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, state);
}

/** A text that changes with any of the files that the builds are made from. */
export function stateOfInputs(): string {
  const hash = createHash("sha256");
  const add = (file: string): void => {
    const { mtimeMs, size } = statSync(file);
    hash.update(`${file}\0${mtimeMs}\0${size}\n`);
  };
  for (const source of SOURCES.map((one) => inRoot(one))) {
    if (!statSync(source).isDirectory()) add(source);
    else {
      const entries = readdirSync(source, { recursive: true, withFileTypes: true });
      for (const entry of entries) if (entry.isFile()) add(path.join(entry.parentPath, entry.name));
    }
  }
  return hash.digest("hex");
}
