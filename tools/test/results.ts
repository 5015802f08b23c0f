import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { inRoot, ROOT } from "../build/places";

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
  readonly testResults: readonly {
    /** The test file's path. */
    readonly name: string;
    /** What went wrong, where the file could not be loaded. */
    readonly message: string;
    /** When the file began and ended, in milliseconds. */
    readonly startTime?: number;
    readonly endTime?: number;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages?: readonly string[];
    }[];
    readonly status: string;
  }[];
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

/** So much of a message says what was expected and what came. */
const SHOWN_LINES = 12;

const beginning = (message: string): string => message.split("\n").slice(0, SHOWN_LINES).join("\n");

export const inOneLine = (file: string, test: string): string =>
  `${path.relative(ROOT, file)}: ${test}`.replace(/\s+/g, " ");

/** Every failed test by its file and name, a line each: what a log that is cut off must still show. */
export function failedTests(runs: readonly JestResults[]): readonly string[] {
  return failedFiles(runs).flatMap(({ name, assertionResults }) => {
    const failed = assertionResults.filter(({ status }) => status === "failed");
    return failed.length === 0 ? [path.relative(ROOT, name)] : failed.map(({ fullName }) => inOneLine(name, fullName));
  });
}

/** The files that took longest, longest first, as `12.3 s tests/x.test.ts`. */
export function slowestFiles(runs: readonly JestResults[], count = 10): readonly string[] {
  return runs
    .flatMap(({ testResults }) => testResults)
    .map(({ name, startTime = 0, endTime = 0 }) => ({ name, seconds: (endTime - startTime) / 1000 }))
    .sort((a, b) => b.seconds - a.seconds)
    .slice(0, count)
    .map(({ name, seconds }) => `${seconds.toFixed(1)} s ${path.relative(ROOT, name)}`);
}

/** The paths of the files in which something failed. */
export const failedPaths = (run: JestResults): readonly string[] => failedFiles([run]).map(({ name }) => name);

const failedFiles = (runs: readonly JestResults[]): JestResults["testResults"] =>
  runs.flatMap(({ testResults }) => testResults).filter(({ status }) => status === "failed");

/** What failed, with the file, the test's name and the beginning of its message: a long run's own output is far above. */
export function failures(runs: readonly JestResults[]): readonly string[] {
  return failedFiles(runs).flatMap(({ name, message, assertionResults }) => {
    const file = path.relative(ROOT, name);
    const failed = assertionResults.filter(({ status }) => status === "failed");
    if (failed.length === 0) return [`${file}\n${beginning(message)}`];
    return failed.map(
      ({ fullName, failureMessages = [] }) => `${file}: ${fullName}\n${beginning(failureMessages.join("\n"))}`,
    );
  });
}

/** The file in which a run of jest leaves what it found. */
export const resultFile = (name: string): string => path.join(RESULTS, `${name}.json`);

/** What a run left; null where it was ended before it wrote anything. */
export function readResult(name: string): JestResults | null {
  const file = resultFile(name);
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as JestResults) : null;
}
