import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { inRoot } from "../../../tools/build/places";

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const LAUNCHER = inRoot("tools/rubric.mjs");

/** A folder for the files of a test; gone when the tests of the file are over. */
export function testFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "rubric-test-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Runs the command as a user does, in a folder. */
export function rubric(folder: string, ...args: readonly string[]): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [LAUNCHER, ...args], {
    cwd: folder,
    encoding: "utf8",
    timeout: 60_000,
  });
  return { status, stdout, stderr };
}
