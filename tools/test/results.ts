import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { inRoot } from "../build/places";

/** Where the parts of the test run leave what they found. */
export const RESULTS = inRoot("test-results");

/** What is read of the file that jest writes with `--json`. */
export interface JestResults {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  /** Files that could not even be loaded; their tests are not among the failed ones. */
  readonly numRuntimeErrorTestSuites: number;
}

export interface Summary {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/**
 * Adds up the runs. A test may be skipped on a machine that lacks LibreOffice; in CI there is no such thing as an optional
 * test, and one that did not run has failed.
 */
export function summarise(runs: readonly JestResults[], inCi: boolean): Summary {
  const sum = (count: (run: JestResults) => number): number => runs.reduce((total, run) => total + count(run), 0);
  const skipped = sum((run) => run.numPendingTests + run.numTodoTests);
  return {
    passed: sum((run) => run.numPassedTests),
    failed: sum((run) => run.numFailedTests + run.numRuntimeErrorTestSuites) + (inCi ? skipped : 0),
    skipped: inCi ? 0 : skipped,
  };
}

/** The results that the last test run left. */
export function readResults(folder = RESULTS): JestResults[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .map((file) => JSON.parse(readFileSync(path.join(folder, file), "utf8")) as JestResults);
}
