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
}

/** Adds up the runs. A test that was skipped has not passed: there is no such thing as an optional test. */
export function summarise(runs: readonly JestResults[]): Summary {
  const sum = (count: (run: JestResults) => number): number => runs.reduce((total, run) => total + count(run), 0);
  return {
    passed: sum((run) => run.numPassedTests),
    failed: sum((run) => run.numFailedTests + run.numRuntimeErrorTestSuites + run.numPendingTests + run.numTodoTests),
  };
}

/** The results that the last test run left. */
export function readResults(folder = RESULTS): JestResults[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .map((file) => JSON.parse(readFileSync(path.join(folder, file), "utf8")) as JestResults);
}
