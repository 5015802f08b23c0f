import { lstatSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./places.mjs";

const OTHERS_MAY_WRITE = 0o022;
const hasOwners = typeof process.getuid === "function";

/** Ours, the machine's, or of whoever owns the program itself. */
function isOurs({ uid }) {
  return uid === process.getuid?.() || uid === 0 || uid === lstatSync(join(ROOT, "tools", "rubric.mjs")).uid;
}

function isSafe(path, isKind) {
  const state = lstatSync(path, { throwIfNoEntry: false });
  if (!state || !isKind(state)) return false;
  return !hasOwners || (isOurs(state) && (state.mode & OTHERS_MAY_WRITE) === 0);
}

const isFolder = (state) => state.isDirectory();
const isFile = (state) => state.isFile();

/** Nobody else can have put another program here: no link, no other owner, no right to write for others. */
export const isTrusted = (builds, print) =>
  isSafe(builds, isFolder) &&
  isSafe(join(builds, print), isFolder) &&
  ["start.mjs", "taskProcess.mjs"].every((name) => isSafe(join(builds, print, name), isFile));
